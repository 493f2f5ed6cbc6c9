package org.migrationadvisor.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.syntax.Node;

/** Goes through a document beside its schema and reports what the schema says of it. */
final class SchemaWalk {

    private static final String TEXT = "#/$defs/text";

    private final Visitor visitor;

    /** Takes what the walk meets. */
    interface Visitor {

        /** An id, and what it refers to. */
        void reference(String refers, Node id);

        /** A text in several languages, and the mappings it lies in, the innermost first. */
        void text(String path, Node.Mapping text, List<Node.Mapping> around);
    }

    SchemaWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    void walk(JsonNode schema, Node root) {
        walk(schema, root, "", List.of());
    }

    private void walk(JsonNode schema, Node node, String path, List<Node.Mapping> around) {
        if (schema.path("$ref").asText().equals(TEXT)) {
            if (node instanceof Node.Mapping text) {
                visitor.text(path, text, around);
            }
            return;
        }
        if (schema.has("refers")) {
            visitor.reference(schema.get("refers").asText(), node);
        }
        schema.path("oneOf").forEach(branch -> walk(branch, node, path, around));
        if (node instanceof Node.Mapping mapping) {
            List<Node.Mapping> inside =
                    Stream.concat(Stream.of(mapping), around.stream()).toList();
            mapping.entries()
                    .forEach((key, value) ->
                            walk(below(schema, key), value, path.isEmpty() ? key : path + "." + key, inside));
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                walk(schema.path("items"), list.items().get(i), path + "[" + (i + 1) + "]", around);
            }
        }
    }

    private static JsonNode below(JsonNode schema, String key) {
        JsonNode property = schema.path("properties").path(key);
        return property.isMissingNode() ? schema.path("additionalProperties") : property;
    }
}
