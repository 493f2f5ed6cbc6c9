package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses the language of an answer: what the address asks for, else the cookie of an earlier choice, else what the browser prefers. */
final class Languages {

    private static final String NAME = "lang";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final List<String> known;

    /** @param known codes, the one to fall back on first */
    Languages(List<String> known) {
        this.known = known;
    }

    String of(Context context) {
        return asked(context)
                .or(() -> remembered(context))
                .or(() -> preferred(context))
                .orElse(known.get(0));
    }

    /** Remembers what the address asks for. */
    void remember(Context context) {
        asked(context)
                .ifPresent(language -> context.cookie(
                        new Cookie(NAME, language, "/", YEAR, context.req().isSecure(), true, null, SameSite.LAX)));
    }

    private Optional<String> asked(Context context) {
        return Optional.ofNullable(context.queryParam(NAME)).filter(known::contains);
    }

    private Optional<String> remembered(Context context) {
        return Optional.ofNullable(context.cookie(NAME)).filter(known::contains);
    }

    private Optional<String> preferred(Context context) {
        String header = context.header("Accept-Language");
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(header), known));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
