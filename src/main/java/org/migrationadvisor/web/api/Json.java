package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;

/** Makes JSON by hand, so that its shape changes only when somebody means it to. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode strings(Collection<String> texts) {
        return list(texts, NODES::textNode);
    }

    static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> json) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
