package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.pages.assessment.CheckAnswersPages;
import org.migrationadvisor.pages.assessment.DeletePage;
import org.migrationadvisor.pages.assessment.GonePage;
import org.migrationadvisor.pages.assessment.OverviewPages;

/** Answers with an assessment at a glance, and deletes or leaves it. */
public final class OverviewHandlers {

    private static final String QUICK = "quick";

    private final Desk desk;
    private final Advisor advisor;
    private final Influence influence;

    public OverviewHandlers(Desk desk) {
        this.desk = desk;
        this.advisor = desk.site().advisor();
        this.influence = new Influence(advisor);
    }

    /** The sections with their state; those who only read are led to the advice, or see the answers where it says nothing yet. */
    public void show(Context context, Visit visit) {
        Assessment assessment = desk.assessments().current(visit.access());
        if (!visit.editing()) {
            boolean advised =
                    !advisor.advise(assessment.profile()).recommendations().isEmpty();
            Desk.lead(context, visit.path() + (advised ? "/advice" : "/check"));
            return;
        }
        var pages = new OverviewPages(
                desk.edition(context),
                desk.moments(context),
                context.queryParamMap().containsKey(QUICK));
        desk.send(
                context,
                pages.page(
                        desk.around(context, visit, assessment, "overview"),
                        assessment,
                        advisor.advise(assessment.profile()).coverage(),
                        influence.askFirst(assessment.profile()),
                        others(context)));
    }

    /** Every answer, to be checked. */
    public void check(Context context, Visit visit) {
        Assessment assessment = desk.assessments().current(visit.access());
        desk.send(
                context,
                new CheckAnswersPages(desk.edition(context))
                        .page(
                                desk.around(context, visit, assessment, "check"),
                                advisor.advise(assessment.profile()),
                                others(context),
                                context.queryParamMap().containsKey("settled")));
    }

    /** Whether somebody else saved too, as the save that led here says. */
    private static boolean others(Context context) {
        return context.queryParamMap().containsKey("others");
    }

    public void askDelete(Context context, Visit visit) {
        Assessment assessment = desk.assessments().current(visit.access());
        desk.send(
                context,
                new DeletePage(
                        desk.edition(context).say("delete-title"), desk.around(context, visit, assessment, "delete")));
    }

    public void delete(Context context, Visit visit) {
        desk.assessments().delete(visit.access());
        LinkCookies.forget(context, visit.access().assessment());
        Desk.lead(context, "/deleted");
    }

    public void deleted(Context context) {
        var edition = desk.edition(context);
        desk.send(context, new GonePage(edition.say("deleted-title"), edition.say("deleted")));
    }

    /** Forgets the link on this device; the assessment stays. */
    public void leave(Context context, Visit visit) {
        LinkCookies.forget(context, visit.access().assessment());
        context.header("Clear-Site-Data", "\"storage\"");
        Desk.lead(context, "/left");
    }

    public void left(Context context) {
        var edition = desk.edition(context);
        desk.send(context, new GonePage(edition.say("left-title"), edition.say("left")));
    }
}
