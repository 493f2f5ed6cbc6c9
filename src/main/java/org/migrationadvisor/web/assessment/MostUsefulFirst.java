package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.explore.NextQuestion;
import org.migrationadvisor.pages.assessment.Turn;
import org.migrationadvisor.pages.assessment.Turns;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** One question at a time: of those without an answer the one that can still change the advice most. */
public final class MostUsefulFirst implements Order {
    private static final String USEFUL = "/useful";

    private final Desk desk;
    private final NextQuestion next;
    private final Questionnaire questionnaire;

    public MostUsefulFirst(Desk desk) {
        this.desk = desk;
        this.next = new NextQuestion(desk.site().advisor());
        this.questionnaire = desk.knowledge().questionnaire();
    }

    /** Leads to the question that comes next, or to the answers where none is left that could change the advice. */
    public void lead(Context context, Visit visit) {
        Profile profile = desk.assessments().current(visit.access()).profile();
        Optional<String> question =
                next.after(Optional.ofNullable(context.queryParam("after")).orElse(""), profile);
        Desk.lead(
                context, question.map(id -> visit.path() + USEFUL + "/" + id).orElse(visit.path() + "/check?settled"));
    }

    @Override
    public Sheets.Sheet sheet(Context context) {
        Question question = question(context);
        return new Sheets.Sheet(
                question.id(),
                questionnaire.sections().stream()
                        .filter(section -> section.questions().contains(question))
                        .findFirst()
                        .orElseThrow(),
                1,
                1,
                List.of(question));
    }

    private Question question(Context context) {
        return questionnaire.question(context.pathParam("question")).orElseThrow(NotFoundResponse::new);
    }

    @Override
    public String path(Context context) {
        return assessment(context) + USEFUL + "/" + context.pathParam("question");
    }

    @Override
    public String query(Context context) {
        return "";
    }

    @Override
    public Turn turn(Context context, Profile seen) {
        Question question = question(context);
        return new Turns(desk.edition(context))
                .ofUse(assessment(context), path(context), question.id(), next.use(question, seen));
    }

    @Override
    public String next(Context context, Profile now) {
        return assessment(context) + USEFUL;
    }

    private static String assessment(Context context) {
        return "/assessments/" + context.pathParam("id");
    }
}
