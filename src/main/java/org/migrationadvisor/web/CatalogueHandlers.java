package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.explore.Resemblances;
import org.migrationadvisor.pages.catalogue.CasePages;
import org.migrationadvisor.pages.catalogue.FindingPages;
import org.migrationadvisor.pages.catalogue.Fitting;
import org.migrationadvisor.pages.catalogue.InterventionPages;
import org.migrationadvisor.pages.catalogue.ResemblancePages;
import org.migrationadvisor.pages.catalogue.RulePages;
import org.migrationadvisor.pages.catalogue.SourcePages;
import org.migrationadvisor.pages.explore.Basis;

/** Answers with what the advice rests on. */
final class CatalogueHandlers {

    private final Site site;
    private final Resemblances resemblances;

    CatalogueHandlers(Site site) {
        this.site = site;
        this.resemblances = new Resemblances(site.advisor());
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

    /** A case, to be explored. */
    Basis basis(Context context) {
        Case municipality = named(context, site.knowledge().cases());
        return new Basis(
                municipality.profile(),
                "/cases/" + municipality.id(),
                site.edition(context).municipality(municipality.id()));
    }

    /** The measures of the catalogue, held against the advice to a municipality. */
    void measures(Context context, Basis basis) {
        site.send(
                context,
                interventionPages(context)
                        .all(Queries.filter(context), context.path(), Optional.of(fitting(context, basis))));
    }

    /** The municipalities of the study that one resembles. */
    void resembling(Context context, Basis basis) {
        Advice advice = site.advisor().advise(basis.profile());
        site.send(
                context,
                new ResemblancePages(site.edition(context))
                        .page(fitting(context, basis), basis.back(), resemblances.of(advice)));
    }

    private Fitting fitting(Context context, Basis basis) {
        return Queries.fitting(
                context,
                site.advisor().outcome(basis.profile()),
                basis.profile().municipality());
    }

    void interventions(Context context) {
        site.send(context, interventionPages(context).all(Queries.filter(context)));
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
        site.send(context, rulePages(context).all());
    }

    void rulesOfTheme(Context context) {
        site.send(context, rulePages(context).theme(context.pathParam("theme")).orElseThrow(NotFoundResponse::new));
    }

    void sources(Context context) {
        site.send(context, new SourcePages(site.edition(context)).all());
    }

    /** The thing that the path names. */
    static <T> T named(Context context, Map<String, T> things) {
        return Optional.ofNullable(things.get(context.pathParam("id"))).orElseThrow(NotFoundResponse::new);
    }

    private RulePages rulePages(Context context) {
        return new RulePages(site.edition(context), site.advisor().rules());
    }

    private InterventionPages interventionPages(Context context) {
        return new InterventionPages(site.edition(context), site.advisor().rules());
    }

    private FindingPages findingPages(Context context) {
        return new FindingPages(site.edition(context), site.advisor().rules());
    }
}
