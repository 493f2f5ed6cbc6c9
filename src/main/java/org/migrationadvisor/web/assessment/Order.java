package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.assessment.Turn;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** In which order the questions of an assessment are asked. */
interface Order {

    /** The questions that a request is about. */
    Sheets.Sheet sheet(Context context);

    /** The path of these questions. */
    String path(Context context);

    /** What is added to every path in this order; empty where nothing is. */
    String query(Context context);

    /** What stands around these questions. */
    Turn turn(Context context, Profile seen);

    /** The path where it goes on after they were answered. */
    String next(Context context, Profile now);
}
