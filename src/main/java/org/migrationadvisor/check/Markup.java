package org.migrationadvisor.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts are words: they hold no HTML. */
final class Markup implements Check {

    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--|&(?:[a-zA-Z]+|#[0-9]+);");

    @Override
    public void check(Material material, Faults faults) {
        for (Wording wording : material.knowledge().wordings()) {
            wording.text().entries().keySet().forEach(language -> {
                Matcher html = HTML.matcher(wording.in(language).orElse(""));
                if (html.find()) {
                    faults.add(
                            wording.place(language, html.group()),
                            wording.path() + " holds HTML: " + html.group(),
                            "write plain words; pages make the form");
                }
            });
        }
    }
}
