package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.assessment.Turn;
import org.migrationadvisor.pages.assessment.Turns;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Section by section, a few questions a page; all of them or the quick check. */
public final class ThemeByTheme implements Order {
    private static final String QUICK = "quick";

    private final Desk desk;
    private final Sheets quickCheck;
    private final Sheets whole;

    public ThemeByTheme(Desk desk) {
        this.desk = desk;
        this.quickCheck = new Sheets(desk.knowledge().questionnaire(), true);
        this.whole = new Sheets(desk.knowledge().questionnaire(), false);
    }

    @Override
    public Sheets.Sheet sheet(Context context) {
        return sheets(context).sheet(context.pathParam("sheet")).orElseThrow(NotFoundResponse::new);
    }

    @Override
    public String path(Context context) {
        return assessment(context) + "/sections/" + context.pathParam("sheet");
    }

    @Override
    public String query(Context context) {
        return quick(context) ? QUICK : "";
    }

    @Override
    public Turn turn(Context context, Profile seen) {
        String address = path(context) + (quick(context) ? "?" + QUICK : "");
        return new Turns(desk.edition(context))
                .ofTheme(assessment(context), address, sheets(context), sheet(context), seen, quick(context));
    }

    @Override
    public String next(Context context, Profile now) {
        return sheets(context)
                .after(sheet(context), now)
                .map(next -> assessment(context) + "/sections/" + next.id())
                .orElse(assessment(context) + "/check");
    }

    private Sheets sheets(Context context) {
        return quick(context) ? quickCheck : whole;
    }

    private static boolean quick(Context context) {
        return context.queryParamMap().containsKey(QUICK);
    }

    private static String assessment(Context context) {
        return "/assessments/" + context.pathParam("id");
    }
}
