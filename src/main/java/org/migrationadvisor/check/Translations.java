package org.migrationadvisor.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.migrationadvisor.knowledge.Kind;

/** Each text is there in every language of the release, was translated, and leaves the same blanks in each. */
final class Translations implements Check {

    private static final int FEW_WORDS = 3;
    private static final Pattern BLANK = Pattern.compile("_{2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    @Override
    public void check(Material material, Faults faults) {
        List<String> languages = material.knowledge().languages();
        if (!languages.isEmpty()) {
            material.knowledge().wordings().forEach(wording -> check(wording, languages, faults));
        }
    }

    private static void check(Wording wording, List<String> languages, Faults faults) {
        wording.text().entries().keySet().stream()
                .filter(language -> !languages.contains(language))
                .forEach(language -> faults.add(
                        wording.place(language),
                        wording.path() + " is written in '" + language + "', which is no language of the release",
                        "add it to release.yaml, or delete the text"));
        List<String> written = languages.stream()
                .filter(language -> !wording.in(language).orElse("").isEmpty())
                .toList();
        for (String language : languages) {
            if (wording.in(language).isEmpty()) {
                faults.add(
                        wording.place(language),
                        wording.path() + " is not written in '" + language + "'",
                        "add '" + language + ": …' beside the others");
            } else if (!written.contains(language)) {
                faults.add(wording.place(language), wording.path() + " is empty in '" + language + "'", "write it");
            }
        }
        written.stream().skip(1).forEach(language -> compare(wording, written.get(0), language, faults));
    }

    private static void compare(Wording wording, String first, String language, Faults faults) {
        String original = wording.in(first).orElseThrow();
        String translated = wording.in(language).orElseThrow();
        Place place = wording.place(language);
        if (original.equals(translated) && original.split("\\s+").length > FEW_WORDS) {
            faults.add(
                    place, wording.path() + " is the same in '" + language + "' as in '" + first + "'", "translate it");
        }
        long blanks = count(original);
        if (blanks != count(translated)) {
            faults.add(
                    place,
                    wording.path() + " leaves " + count(translated) + " blanks in '" + language + "' and " + blanks
                            + " in '" + first + "'",
                    "leave the same blanks, written ____");
        }
        Set<String> placeholders = placeholders(original);
        if (wording.document().kind() == Kind.INTERFACE && !placeholders.equals(placeholders(translated))) {
            faults.add(
                    place,
                    wording.path() + " has the blanks " + placeholders(translated) + " in '" + language + "' and "
                            + placeholders + " in '" + first + "'",
                    "name the same blanks in every language");
        }
    }

    private static long count(String text) {
        return BLANK.matcher(text).results().count();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
