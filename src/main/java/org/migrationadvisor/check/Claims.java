package org.migrationadvisor.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migrationadvisor.knowledge.Kind;

/** No intervention claims an effect: the study saw activities and perceptions, and measured none. */
final class Claims implements Check {

    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("proven", "is effective", "guarantees", "has been shown to"),
            "es", List.of("está demostrado", "es efectiva", "es eficaz", "garantiza"));

    @Override
    public void check(Material material, Faults faults) {
        material.knowledge().wordings().stream()
                .filter(wording -> wording.document().kind() == Kind.INTERVENTIONS)
                .forEach(wording -> WORDS.forEach(
                        (language, claims) -> claims.forEach(claim -> check(wording, language, claim, faults))));
    }

    private static void check(Wording wording, String language, String claim, Faults faults) {
        Pattern whole = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(claim) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher found = whole.matcher(wording.in(language).orElse(""));
        if (found.find()) {
            faults.add(
                    wording.place(language, found.group()),
                    wording.path() + " claims an effect: \"" + found.group() + "\"",
                    "say what was practised, reported or is meant");
        }
    }
}
