package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.syntax.Node;

/** A mapping of a knowledge document, asked for its values by name; what is missing or of the wrong kind is a {@link KnowledgeFault}. */
final class Entry {

    private final String file;
    private final Node.Mapping node;

    Entry(String file, Node node) {
        this.file = file;
        if (!(node instanceof Node.Mapping mapping)) {
            throw new KnowledgeFault(
                    file, node.line(), "found " + node.kind() + " where a mapping of names to values belongs");
        }
        this.node = mapping;
    }

    String words(String key) {
        return words(required(key));
    }

    Optional<String> optionalWords(String key) {
        return node.get(key).map(this::words);
    }

    boolean yes(String key) {
        return node.get(key)
                .map(value -> value instanceof Node.Switch choice && choice.value())
                .orElse(false);
    }

    BigDecimal number(String key) {
        return optionalNumber(key).orElseThrow(() -> missing(key));
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return node.get(key).map(value -> {
            if (value instanceof Node.Number number) {
                return number.value();
            }
            throw new KnowledgeFault(
                    file, value.line(), "'" + key + "' is " + value.kind() + " where a number belongs");
        });
    }

    <E extends Enum<E> & Coded> E code(Class<E> type, String key) {
        String code = words(key);
        try {
            return Coded.of(type, code);
        } catch (IllegalArgumentException none) {
            throw new KnowledgeFault(
                    file,
                    node.lineOf(key),
                    "'" + code + "' is not a " + type.getSimpleName().toLowerCase());
        }
    }

    Text text(String key) {
        return text(required(key));
    }

    Optional<Text> optionalText(String key) {
        return node.get(key).map(this::text);
    }

    List<Text> texts(String key) {
        return items(key).stream().map(this::text).toList();
    }

    List<String> codes(String key) {
        return items(key).stream().map(this::words).toList();
    }

    <T> List<T> list(String key, Function<Entry, T> read) {
        return items(key).stream()
                .map(item -> read.apply(new Entry(file, item)))
                .toList();
    }

    <T> Map<String, T> map(String key, Function<Node, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        entry(key).node.entries().forEach((name, value) -> map.put(name, read.apply(value)));
        return map;
    }

    Entry entry(String key) {
        return new Entry(file, required(key));
    }

    Optional<Entry> optionalEntry(String key) {
        return node.get(key).map(value -> new Entry(file, value));
    }

    Node.Mapping node() {
        return node;
    }

    Text text(Node value) {
        Map<String, String> words = new LinkedHashMap<>();
        new Entry(file, value)
                .node
                .entries()
                .forEach((language, written) ->
                        words.put(language, words(written).strip()));
        return new Text(words);
    }

    private List<Node> items(String key) {
        Optional<Node> value = node.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Node.Sequence list) {
            return list.items();
        }
        throw new KnowledgeFault(
                file, value.get().line(), "'" + key + "' is " + value.get().kind() + " where a list belongs");
    }

    private String words(Node value) {
        return value.written()
                .orElseThrow(
                        () -> new KnowledgeFault(file, value.line(), "found " + value.kind() + " where text belongs"));
    }

    private Node required(String key) {
        return node.get(key).orElseThrow(() -> missing(key));
    }

    private KnowledgeFault missing(String key) {
        return new KnowledgeFault(file, node.line(), "'" + key + "' is missing");
    }
}
