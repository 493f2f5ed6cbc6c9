package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.syntax.Node;

/** A mapping of the knowledge base, asked for what it has; what is missing or of the wrong kind is simply not there. */
record Entry(String file, Node.Mapping node) {

    /** The entries of a document that are mappings. */
    static Stream<Entry> of(Document document) {
        return mappings(document.file(), document.entries().stream());
    }

    /** The id; empty text if it has none. */
    String id() {
        return word("id").orElse("");
    }

    Optional<String> word(String key) {
        return node.get(key).flatMap(Node::written);
    }

    /** The codes of a list. */
    List<String> codes(String key) {
        return items(key).flatMap(item -> item.written().stream()).toList();
    }

    /** The items of a list. */
    Stream<Node> items(String key) {
        return node.get(key).filter(Node.Sequence.class::isInstance).stream()
                .flatMap(list -> ((Node.Sequence) list).items().stream());
    }

    /** The items of a list that are mappings. */
    Stream<Entry> entries(String key) {
        return mappings(file, items(key));
    }

    /** A mapping inside it. */
    Optional<Entry> entry(String key) {
        return node.get(key).filter(Node.Mapping.class::isInstance).map(inner -> new Entry(file, (Node.Mapping) inner));
    }

    /** Where a key stands, or the entry if it has no such key. */
    Place place(String key) {
        return Place.inKnowledge(file, node.lineOf(key));
    }

    Place place(Node inside) {
        return Place.inKnowledge(file, inside.line());
    }

    private static Stream<Entry> mappings(String file, Stream<Node> nodes) {
        return nodes.filter(Node.Mapping.class::isInstance).map(node -> new Entry(file, (Node.Mapping) node));
    }
}
