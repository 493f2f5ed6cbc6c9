package org.migrationadvisor.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.migrationadvisor.assessment.Gone;
import org.migrationadvisor.assessment.store.StoreFailure;
import org.migrationadvisor.pages.catalogue.GeneralPages;
import org.migrationadvisor.web.assessment.Unsaved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when something goes wrong: plainly, with a number to find it by, and never with what is inside. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 429, 503);
    private static final int FORBIDDEN = 403;
    private static final int BUSY = 503;
    private static final int NUMBER_BYTES = 6;

    private final Site site;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    Failures(Site site, Journal journal) {
        this.site = site;
        this.journal = journal;
    }

    /** The request is at fault. */
    void refused(HttpResponseException refusal, Context context) {
        context.status(refusal.getStatus());
        if (refusal.getStatus() == BUSY) {
            context.header("Retry-After", String.valueOf(Turnstile.COME_BACK_SECONDS));
        }
        if (refusal.getStatus() == FORBIDDEN) {
            journal.event("forbidden", Journal.route(context));
        }
        show(context, String.valueOf(EXPLAINED.contains(refusal.getStatus()) ? refusal.getStatus() : 400), "");
    }

    /** An assessment is not there, or not any more. */
    void gone(Gone gone, Context context) {
        refused(new NotFoundResponse(), context);
    }

    /** The database does not answer, or took nothing; the page says so. */
    void notStored(StoreFailure failure, Context context) {
        boolean looking =
                context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
        show(context, looking ? "not-read" : "not-saved", told(failure, context));
    }

    /** The database took nothing; what was typed goes back to whoever sent it. */
    void unsaved(Unsaved unsaved, Context context) {
        unsaved.sendBack(told(unsaved.failure(), context));
    }

    private String told(StoreFailure failure, Context context) {
        String number = number();
        LOG.error("Error {}: the database failed", number, failure);
        context.status(503);
        context.header("Retry-After", "10");
        return number;
    }

    /** The program is at fault. */
    void failed(Exception fault, Context context) {
        String number = number();
        LOG.error("Error {} at {} {}", number, context.method(), Journal.route(context), fault);
        context.status(500);
        show(context, "500", number);
    }

    private String number() {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void show(Context context, String kind, String number) {
        context.header("Cache-Control", "no-store");
        GeneralPages pages = new GeneralPages(
                site.edition(context), site.advisor().rules().rules().size());
        var page = pages.error(kind, number);
        if (context.path().startsWith("/api/") || context.path().equals("/health")) {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("error", page.title())
                    .put("where", context.path())
                    .put("accepted", page.explanation());
            Answers.json(context, (number.isEmpty() ? json : json.put("number", number)).toString());
        } else {
            site.send(context, page, new Address("/", ""), "");
        }
    }
}
