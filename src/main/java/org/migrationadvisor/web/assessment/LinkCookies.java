package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.migrationadvisor.assessment.Secret;

/**
 * Keeps the secrets of links in the browser, where no script reads them, and out of every address: one that lets in, sent with the pages
 * of its assessment only; and the reader's one, sent to the page of the links only, since nobody else remembers it.
 */
final class LinkCookies {

    private static final String KEY = "key";
    private static final String READER = "reader";
    private static final int HALF_A_YEAR = 182 * 24 * 60 * 60;

    private LinkCookies() {}

    /** The secret that is to let in. */
    static Optional<Secret> key(Context context) {
        return Secret.parse(context.cookie(KEY));
    }

    static void keep(Context context, String assessment, Secret key) {
        context.cookie(cookie(context, KEY, key.text(), path(assessment), HALF_A_YEAR));
    }

    /** The secret for readers, as far as this browser made it. */
    static Optional<Secret> reader(Context context) {
        return Secret.parse(context.cookie(READER));
    }

    static void keepReader(Context context, String assessment, Secret reader) {
        context.cookie(cookie(context, READER, reader.text(), path(assessment) + "/links", HALF_A_YEAR));
    }

    static void forgetReader(Context context, String assessment) {
        context.cookie(cookie(context, READER, "", path(assessment) + "/links", 0));
    }

    static void forget(Context context, String assessment) {
        forgetReader(context, assessment);
        context.cookie(cookie(context, KEY, "", path(assessment), 0));
    }

    private static String path(String assessment) {
        return "/assessments/" + assessment;
    }

    private static Cookie cookie(Context context, String name, String value, String path, int seconds) {
        return new Cookie(name, value, path, seconds, context.req().isSecure(), true, null, SameSite.LAX);
    }
}
