package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The address of a page on this server, without its language.
 *
 * @param path  begins with exactly one slash, so that it never leads to another server
 * @param query as it came, still encoded; empty where there is none
 */
public record Address(String path, String query) {

    private static final String LANGUAGE = "lang";

    /** The address of a request. */
    static Address of(Context context) {
        String query = Optional.ofNullable(context.queryString()).orElse("");
        List<String> others = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.equals(LANGUAGE) && !part.startsWith(LANGUAGE + "="))
                .toList();
        return new Address("/" + context.req().getRequestURI().replaceFirst("^/+", ""), String.join("&", others));
    }

    /** The same page in a language. */
    String in(String language) {
        List<String> parts = new ArrayList<>();
        if (!query.isEmpty()) {
            parts.add(query);
        }
        parts.add(LANGUAGE + "=" + language);
        return path + "?" + String.join("&", parts);
    }
}
