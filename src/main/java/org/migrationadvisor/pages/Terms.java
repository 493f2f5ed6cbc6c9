package org.migrationadvisor.pages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Term;

/** Finds the words of the glossary that occur on a page, in one language. Thread-safe. */
final class Terms {

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?>(.*)</main>");
    private static final String TAGS = "<[^>]*>";

    private final List<Entry> entries;

    /** A word and what it means. */
    public record Entry(String id, String term, String meaning, Pattern occurrence) {}

    Terms(KnowledgeBase knowledge, String language) {
        Function<org.migrationadvisor.domain.Text, String> in = text -> text.in(language);
        Locale locale = Locale.forLanguageTag(knowledge.words("locale", "tag").in(language));
        this.entries = knowledge.terms().values().stream()
                .map(term -> new Entry(
                        term.id(), in.apply(term.term()), in.apply(term.meaning()), occurrence(forms(term, in))))
                .sorted(Comparator.comparing(Entry::term, Collator.getInstance(locale)))
                .toList();
    }

    private static Stream<String> forms(Term term, Function<org.migrationadvisor.domain.Text, String> in) {
        return Stream.concat(
                Stream.of(in.apply(term.term()).replaceFirst(" \\(.*\\)$", "")),
                term.forms().map(in).stream().flatMap(forms -> Stream.of(forms.split("; *"))));
    }

    private static Pattern occurrence(Stream<String> forms) {
        String any = forms.map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + any + ")(?:e?s)?(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Those that occur in what a page says, in the order of the alphabet. */
    List<Entry> on(String html) {
        String text = MAIN.matcher(html)
                .results()
                .findFirst()
                .map(main -> main.group(1))
                .orElse("")
                .replaceAll(TAGS, " ");
        return entries.stream()
                .filter(entry -> entry.occurrence().matcher(text).find())
                .toList();
    }
}
