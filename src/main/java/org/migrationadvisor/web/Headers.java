package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every response: nothing is loaded from elsewhere, only the program's own scripts run, nobody frames the pages. */
final class Headers {

    /** Name to value, for every response. */
    static final Map<String, String> ALWAYS = always();

    private Headers() {}

    private static Map<String, String> always() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return Collections.unmodifiableMap(headers);
    }

    /** Pages depend on the language asked for, and what was sent is kept nowhere. */
    static void put(Context context) {
        context.header(
                "Cache-Control",
                context.method().name().equals("GET") || context.method().name().equals("HEAD")
                        ? "no-cache"
                        : "no-store");
        context.header("Vary", "Accept-Language, Cookie, Accept-Encoding");
    }
}
