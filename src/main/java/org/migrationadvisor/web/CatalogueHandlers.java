package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.pages.catalogue.CasePages;
import org.migrationadvisor.pages.catalogue.FindingPages;
import org.migrationadvisor.pages.catalogue.InterventionPages;
import org.migrationadvisor.pages.catalogue.RulePages;

/** Answers with what the advice rests on. */
final class CatalogueHandlers {

    private final Site site;

    CatalogueHandlers(Site site) {
        this.site = site;
    }

    void cases(Context context) {
        site.send(context, new CasePages(site.edition(context)).all());
    }

    void municipality(Context context) {
        site.send(
                context,
                new CasePages(site.edition(context))
                        .one(named(context, site.knowledge().cases())));
    }

    void interventions(Context context) {
        site.send(context, interventionPages(context).all());
    }

    void intervention(Context context) {
        site.send(
                context,
                interventionPages(context).one(named(context, site.knowledge().interventions())));
    }

    void findings(Context context) {
        site.send(context, findingPages(context).all());
    }

    void finding(Context context) {
        site.send(
                context,
                findingPages(context).one(named(context, site.knowledge().findings())));
    }

    void rules(Context context) {
        site.send(context, new RulePages(site.edition(context), site.advisor().rules()).all());
    }

    /** The thing that the path names. */
    static <T> T named(Context context, Map<String, T> things) {
        return Optional.ofNullable(things.get(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    private InterventionPages interventionPages(Context context) {
        return new InterventionPages(site.edition(context), site.advisor().rules());
    }

    private FindingPages findingPages(Context context) {
        return new FindingPages(site.edition(context), site.advisor().rules());
    }
}
