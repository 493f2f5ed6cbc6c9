package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.migrationadvisor.pages.catalogue.GeneralPages;

/** Answers with the pages about the program, its style sheet, and whether it is well. */
final class GeneralHandlers {

    private final Site site;

    GeneralHandlers(Site site) {
        this.site = site;
    }

    void start(Context context) {
        site.send(context, pages(context).start());
    }

    void about(Context context) {
        site.send(context, pages(context).about());
    }

    void glossary(Context context) {
        site.send(context, pages(context).glossary());
    }

    void asset(Context context) {
        if (!context.pathParam("file").equals(site.stylesheet().name())) {
            throw new NotFoundResponse();
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType("text/css; charset=utf-8").result(site.stylesheet().css());
    }

    void health(Context context) {
        context.contentType("application/json; charset=utf-8").result("{\"status\":\"up\"}");
    }

    private GeneralPages pages(Context context) {
        return new GeneralPages(site.edition(context), site.advisor().rules().rules().size());
    }
}
