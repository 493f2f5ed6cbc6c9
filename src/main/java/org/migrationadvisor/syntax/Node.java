package org.migrationadvisor.syntax;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML or JSON document, with the line it begins on (1 is the first). */
public sealed interface Node {

    int line();

    /** What it is, for error messages. */
    Saying kind();

    /** Keys and values, in the order of the document; {@code keyLines} says where each key stands. */
    record Mapping(Map<String, Node> entries, Map<String, Integer> keyLines, int line) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keyLines = Map.copyOf(keyLines);
        }

        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).filter(node -> !(node instanceof Empty));
        }

        /** The line of a key, or of the mapping where it has no such key. */
        public int lineOf(String key) {
            return keyLines.getOrDefault(key, line);
        }

        @Override
        public Saying kind() {
            return Saying.of("a mapping");
        }
    }

    /** Values in order. */
    record Sequence(List<Node> items, int line) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Saying kind() {
            return Saying.of("a list");
        }
    }

    /** Words. Whether they were quoted matters to nobody but {@link Switch} and {@link Number}, which are never quoted. */
    record Words(String text, int line) implements Node {
        @Override
        public Saying kind() {
            return Saying.of("text");
        }
    }

    /** A number that was not quoted; {@code text} is how it was written. */
    record Number(BigDecimal value, String text, int line) implements Node {
        @Override
        public Saying kind() {
            return Saying.of("a number");
        }
    }

    /** A true or false; {@code text} is how it was written, since YAML also takes yes and no for it. */
    record Switch(boolean value, String text, int line) implements Node {
        @Override
        public Saying kind() {
            return Saying.of("true or false");
        }
    }

    /** Nothing, or null. */
    record Empty(int line) implements Node {
        @Override
        public Saying kind() {
            return Saying.of("nothing");
        }
    }

    /** How a scalar was written, for codes that look like numbers or switches. */
    default Optional<String> written() {
        if (this instanceof Words words) {
            return Optional.of(words.text());
        }
        if (this instanceof Number number) {
            return Optional.of(number.text());
        }
        return this instanceof Switch choice ? Optional.of(choice.text()) : Optional.empty();
    }
}
