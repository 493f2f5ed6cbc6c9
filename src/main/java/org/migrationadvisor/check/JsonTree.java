package org.migrationadvisor.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.path.NodePath;
import org.migrationadvisor.syntax.Node;

/** A document as the JSON tree that a schema validator takes, and the way back from its locations. */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach((key, value) -> object.set(key, of(value)));
            return object;
        }
        if (node instanceof Node.Sequence list) {
            ArrayNode array = NODES.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        if (node instanceof Node.Words words) {
            return NODES.textNode(words.text());
        }
        if (node instanceof Node.Number number) {
            return NODES.numberNode(number.value());
        }
        return node instanceof Node.Switch choice ? NODES.booleanNode(choice.value()) : NODES.nullNode();
    }

    /** The node at a location, or the last one on the way there. */
    static Node at(Node root, NodePath location) {
        Node at = root;
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            if (at instanceof Node.Mapping mapping && mapping.entries().containsKey(step.toString())) {
                at = mapping.entries().get(step.toString());
            } else if (at instanceof Node.Sequence list
                    && step instanceof Number index
                    && index.intValue() < list.items().size()) {
                at = list.items().get(index.intValue());
            }
        }
        return at;
    }

    /** A location in words, such as {@code first_steps[2].text}; items count from 1. */
    static String path(NodePath location) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            path.append(
                    step instanceof Number index
                            ? "[" + (index.intValue() + 1) + "]"
                            : (path.isEmpty() ? "" : ".") + step);
        }
        return path.toString();
    }
}
