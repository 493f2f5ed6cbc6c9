package org.migrationadvisor.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.migrationadvisor.pages.catalogue.GeneralPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when something goes wrong: plainly, with a number to find it by, and never with what is inside. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 413, ReportDesk.BUSY);
    private static final int NUMBER_BYTES = 6;

    private final Site site;
    private final SecureRandom random = new SecureRandom();

    Failures(Site site) {
        this.site = site;
    }

    /** The request is at fault. */
    void refused(HttpResponseException refusal, Context context) {
        context.status(refusal.getStatus());
        if (refusal.getStatus() == ReportDesk.BUSY) {
            context.header("Retry-After", String.valueOf(ReportDesk.COME_BACK_SECONDS));
        }
        show(context, EXPLAINED.contains(refusal.getStatus()) ? refusal.getStatus() : 400, "");
    }

    /** The program is at fault. */
    void failed(Exception fault, Context context) {
        String number = number();
        LOG.error("Error {} at {} {}", number, context.method(), context.path(), fault);
        context.status(500);
        show(context, 500, number);
    }

    private String number() {
        byte[] bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void show(Context context, int kind, String number) {
        context.header("Cache-Control", "no-store");
        GeneralPages pages = new GeneralPages(
                site.edition(context), site.advisor().rules().rules().size());
        var page = pages.error(String.valueOf(kind), number);
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
