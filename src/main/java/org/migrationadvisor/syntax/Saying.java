package org.migrationadvisor.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be said of a document, before anybody says it in a language: a phrase with blanks, or words that are shown as they are. As text it
 * is English, which is what authors of knowledge and rules read.
 */
public sealed interface Saying {

    /** What it says, each phrase translated; whatever the document brought along is never taken for a phrase or blank. */
    String in(UnaryOperator<String> translation);

    /**
     * A phrase.
     *
     * @param pattern what it says in English, with blanks {@code {name}}; also the key of its translations
     * @param blanks  what stands in them
     */
    record Phrase(String pattern, Map<String, Saying> blanks) implements Saying {

        private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

        public Phrase {
            blanks = Map.copyOf(blanks);
        }

        @Override
        public String in(UnaryOperator<String> translation) {
            return BLANK.matcher(translation.apply(pattern))
                    .replaceAll(blank -> Matcher.quoteReplacement(filled(blank.group(1), translation)));
        }

        private String filled(String name, UnaryOperator<String> translation) {
            Saying blank = blanks.get(name);
            return blank == null ? "{" + name + "}" : blank.in(translation);
        }

        @Override
        public String toString() {
            return in(UnaryOperator.identity());
        }
    }

    /** Words out of a document, codes and numbers: the same in every language. */
    record AsItIs(String text) implements Saying {

        @Override
        public String in(UnaryOperator<String> translation) {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A phrase; its blanks by name and value in turn, values other than sayings shown as they are. */
    static Saying of(String pattern, Object... blanks) {
        Map<String, Saying> filled = new LinkedHashMap<>();
        for (int i = 0; i < blanks.length; i += 2) {
            filled.put(
                    blanks[i].toString(),
                    blanks[i + 1] instanceof Saying saying ? saying : new AsItIs(blanks[i + 1].toString()));
        }
        return new Phrase(pattern, filled);
    }
}
