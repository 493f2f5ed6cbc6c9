package org.migrationadvisor.web.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.assessment.KeptAdvice;
import org.migrationadvisor.assessment.ProfileDifference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.advice.AdvicePage;
import org.migrationadvisor.pages.advice.AdvicePages;
import org.migrationadvisor.pages.advice.Setting;
import org.migrationadvisor.pages.advice.Unfolded;
import org.migrationadvisor.pages.assessment.Around;
import org.migrationadvisor.pages.assessment.GivenAdvicePages;
import org.migrationadvisor.pages.questionnaire.Sheets;
import org.migrationadvisor.wording.AdviceJson;

/** Answers with the advice for an assessment, keeps it as it is given, and shows later what newer rules say differently. */
public final class GivenHandlers {

    private static final String ADVICE = "advice";

    private final Desk desk;
    private final Advisor advisor;
    private final Influence influence;
    private final Sheets sheets;

    public GivenHandlers(Desk desk) {
        this.desk = desk;
        this.advisor = desk.site().advisor();
        this.influence = new Influence(advisor);
        this.sheets = new Sheets(desk.knowledge().questionnaire(), false);
    }

    /** Keeps the advice for the answers as they stand. */
    public void give(Context context, Visit visit) {
        Assessment now = desk.assessments().current(visit.access());
        desk.assessments()
                .keepAdvice(
                        visit.access(),
                        now.revision(),
                        desk.version(),
                        written(context, now.profile()).toString());
        Desk.lead(context, visit.path() + "/" + ADVICE);
    }

    public void show(Context context, Visit visit) {
        Assessment now = desk.assessments().current(visit.access());
        Around around = desk.around(context, visit, now, ADVICE);
        Setting setting = new Setting(
                "",
                visit.path() + "/" + ADVICE,
                visit.editing() ? visit.path() + "/check" : "",
                question -> place(visit, question),
                List.of(around),
                List.of(given(context, visit, now)));
        var page = new AdvicePages(desk.edition(context), advisor.rules())
                .page(
                        advisor.advise(now.profile()),
                        influence.askFirst(now.profile()),
                        setting,
                        Unfolded.of(
                                Optional.ofNullable(context.queryParam("show")).orElse("")),
                        false);
        desk.send(context, page);
    }

    /** The advice as it was given, beside what the present rules make of the same answers. */
    public void given(Context context, Visit visit) {
        Assessment now = desk.assessments().current(visit.access());
        KeptAdvice kept = desk.assessments().keptAdvice(visit.access()).orElseThrow(NotFoundResponse::new);
        Profile then =
                desk.assessments().revision(visit.access(), kept.revision()).profile();
        JsonNode advice = Desk.read(kept);
        desk.send(
                context,
                new GivenAdvicePages(desk.edition(context), desk.moments(context))
                        .page(
                                desk.around(context, visit, now, ADVICE),
                                kept,
                                advice,
                                !kept.version().equals(desk.version()),
                                Difference.between(advice, written(context, then)),
                                ProfileDifference.between(then, now.profile())
                                        .changed()
                                        .size()));
    }

    private AdvicePage.Given given(Context context, Visit visit, Assessment now) {
        Edition edition = desk.edition(context);
        Optional<KeptAdvice> kept = desk.assessments().keptAdvice(visit.access());
        if (kept.isEmpty()) {
            return new AdvicePage.Given(edition.say("not-given"), new Link("", ""));
        }
        boolean newer = !kept.get().version().equals(desk.version());
        String key = newer ? "given-newer" : kept.get().revision() == now.revision() ? "given-now" : "given-earlier";
        return new AdvicePage.Given(
                edition.say(
                        key,
                        "moment",
                        desk.moments(context).moment(kept.get().kept()),
                        "knowledge",
                        kept.get().version().knowledge()),
                new Link(edition.say("given-more"), visit.path() + "/" + ADVICE + "/given"));
    }

    private String place(Visit visit, String question) {
        return visit.editing()
                ? visit.path() + "/sections/"
                        + sheets.holding(question).orElseThrow().id() + "#q-" + question
                : "";
    }

    private JsonNode written(Context context, Profile profile) {
        return new AdviceJson(
                        desk.knowledge(),
                        desk.edition(context).words().language(),
                        desk.version().program())
                .document(advisor.advise(profile), influence.askFirst(profile));
    }
}
