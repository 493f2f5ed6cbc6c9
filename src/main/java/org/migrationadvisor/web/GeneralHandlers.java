package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.migrationadvisor.pages.Assets;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.advice.Sample;
import org.migrationadvisor.pages.catalogue.GeneralPages;
import org.migrationadvisor.pages.questionnaire.QuestionnairePages;

/** Answers with the pages about the program, its style sheets and scripts, and whether it is well. */
final class GeneralHandlers {

    private final Site site;
    private final Map<Edition, List<Sample>> samples = new ConcurrentHashMap<>();

    GeneralHandlers(Site site) {
        this.site = site;
    }

    void start(Context context) {
        List<Sample> sample = samples.computeIfAbsent(
                site.edition(context),
                edition -> Sample.of(edition, site.advisor()).stream().toList());
        site.send(context, pages(context).start(sample));
    }

    void about(Context context) {
        site.send(context, pages(context).about());
    }

    void questionnaire(Context context) {
        site.send(context, new QuestionnairePages(site.edition(context)).whole());
    }

    void glossary(Context context) {
        site.send(context, pages(context).glossary());
    }

    void asset(Context context) {
        Assets.Asset asset = site.assets().named(context.pathParam("file")).orElseThrow(NotFoundResponse::new);
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.type()).result(asset.text());
    }

    void health(Context context) {
        boolean up = site.assessments().healthy();
        context.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        Answers.json(context, up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
    }

    private GeneralPages pages(Context context) {
        return new GeneralPages(
                site.edition(context), site.advisor().rules().rules().size());
    }
}
