package org.migrationadvisor.explore.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.Change;
import org.migrationadvisor.explore.ChangeSet;
import org.migrationadvisor.explore.Ways;

/** Changes of answers as JSON: codes and numbers as in a profile, null where a question was not asked. */
final class ChangeJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ChangeJson() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> json) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    static ArrayNode strings(Collection<String> texts) {
        return list(texts, NODES::textNode);
    }

    static ObjectNode ways(Ways ways) {
        ObjectNode json = object().put("found", ways.found().code());
        json.set("sets", list(ways.sets(), ChangeJson::set));
        return json;
    }

    private static ObjectNode set(ChangeSet set) {
        ObjectNode json = object().put("actionable", set.actionable())
                .put("kind", set.kind().code());
        json.set("changes", list(set.changes(), ChangeJson::change));
        return json;
    }

    private static ObjectNode change(Change change) {
        ObjectNode json = object().put("question", change.question());
        json.set("from", response(change.from()));
        json.set("to", response(Optional.of(change.to())));
        return json.put("actionable", change.kind() == Change.Kind.ACT)
                .put("kind", change.kind().code());
    }

    static JsonNode response(Optional<Response> response) {
        if (response.isEmpty()) {
            return NODES.nullNode();
        }
        if (response.get() instanceof Response.Chosen chosen) {
            return chosen.codes().size() == 1 ? NODES.textNode(chosen.codes().first()) : strings(chosen.codes());
        }
        if (response.get() instanceof Response.Amount amount) {
            return NODES.numberNode(amount.value());
        }
        return NODES.textNode(response.get() instanceof Response.Written written ? written.text() : "unknown");
    }
}
