package org.migrationadvisor.web;

import io.javalin.http.Context;
import org.migrationadvisor.pages.training.GuidePages;
import org.migrationadvisor.pages.training.KitPages;

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
