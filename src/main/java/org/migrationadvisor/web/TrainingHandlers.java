package org.migrationadvisor.web;

import io.javalin.http.Context;
import org.migrationadvisor.pages.training.GuidePages;
import org.migrationadvisor.pages.training.KitPages;
import org.migrationadvisor.wording.EmptyProfile;

/** Answers with what a trainer reads and prints. */
final class TrainingHandlers {

    private final Site site;

    TrainingHandlers(Site site) {
        this.site = site;
    }

    void guides(Context context) {
        site.send(context, guidePages(context).all());
    }

    void guide(Context context) {
        site.send(
                context,
                guidePages(context)
                        .one(CatalogueHandlers.named(
                                context, site.knowledge().training().guides())));
    }

    void keys(Context context) {
        site.send(context, guidePages(context).keys());
    }

    void kit(Context context) {
        site.send(context, kitPages(context).all());
    }

    void questionnaire(Context context) {
        site.send(context, kitPages(context).questionnaire(context.queryParam("quick") != null));
    }

    /** The questionnaire as a table to fill in. */
    void table(Context context) {
        attachment(
                context, "csv", "text/csv; charset=utf-8", emptyProfile(context).csv());
    }

    /** The questionnaire as an empty profile. */
    void profile(Context context) {
        attachment(
                context,
                "yaml",
                "application/yaml; charset=utf-8",
                emptyProfile(context).yaml());
    }

    private EmptyProfile emptyProfile(Context context) {
        return new EmptyProfile(site.knowledge(), site.edition(context).words().language());
    }

    private static void attachment(Context context, String ending, String type, String text) {
        context.header("Content-Disposition", "attachment; filename=\"questionnaire." + ending + "\"");
        context.contentType(type).result(text);
    }

    void cards(Context context) {
        boolean large = context.queryParam("large") != null;
        site.send(context, kitPages(context).cards(large ? KitPages.LARGE_CARDS : KitPages.CARDS));
    }

    void barriers(Context context) {
        site.send(context, kitPages(context).barriers());
    }

    void cases(Context context) {
        site.send(context, kitPages(context).cases());
    }

    void ballots(Context context) {
        site.send(context, kitPages(context).ballots());
    }

    void minutes(Context context) {
        site.send(context, kitPages(context).minutes());
    }

    private GuidePages guidePages(Context context) {
        return new GuidePages(site.edition(context));
    }

    private KitPages kitPages(Context context) {
        return new KitPages(site.edition(context));
    }
}
