package org.migrationadvisor.explore.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.RuleComparison;
import org.migrationadvisor.explore.Standing;

/** What changed from one advice to another as JSON, in codes alone. */
public final class DifferenceJson {

    private static final JsonNode NULL = JsonNodeFactory.instance.nullNode();

    private DifferenceJson() {}

    /** The measures and diagnoses that changed. */
    public static ObjectNode document(Difference difference) {
        ObjectNode json = ChangeJson.object();
        json.set("measures", ChangeJson.list(difference.measures(), DifferenceJson::measure));
        json.set("diagnoses", ChangeJson.list(difference.diagnoses(), DifferenceJson::diagnosis));
        return json;
    }

    /** What other rules do to the advice for each profile. */
    public static ObjectNode document(RuleComparison comparison) {
        ObjectNode json = ChangeJson.object()
                .put("format", 1)
                .put("before", comparison.before())
                .put("after", comparison.after())
                .put("changed", comparison.changed().size());
        json.set("profiles", ChangeJson.list(comparison.lines(), line -> {
            ObjectNode profile = ChangeJson.object()
                    .put("profile", line.name())
                    .put("municipality", line.profile().municipality());
            profile.set("dropped", ChangeJson.strings(line.dropped()));
            return profile.setAll(document(line.difference()));
        }));
        return json;
    }

    private static ObjectNode measure(Difference.MeasureChange change) {
        ObjectNode json = ChangeJson.object()
                .put("id", change.intervention())
                .put("how", change.how().code())
                .put("pushed", change.pushed());
        json.set("before", standing(change.before()));
        json.set("after", standing(change.after()));
        json.set("rules_ended", ChangeJson.strings(change.ended()));
        json.set("rules_begun", ChangeJson.strings(change.begun()));
        json.set("diagnoses", ChangeJson.strings(change.diagnoses()));
        return json;
    }

    private static JsonNode standing(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return NULL;
        }
        ObjectNode json =
                ChangeJson.object().put("place", standing.get().place().code());
        standing.get()
                .ranked()
                .ifPresent(ranked -> json.put("rank", ranked.rank())
                        .put("when", ranked.when().code())
                        .put("score", ranked.score()));
        if (!standing.get().missing().isEmpty()) {
            json.set("missing", ChangeJson.strings(standing.get().missing()));
        }
        standing.get().upkeep().ifPresent(upkeep -> json.put("advice", upkeep));
        return json;
    }

    private static ObjectNode diagnosis(Difference.DiagnosisChange change) {
        ObjectNode json = ChangeJson.object()
                .put("id", change.diagnosis())
                .put("how", change.how().code())
                .put("before", change.before().map(Coded::code).orElse(null))
                .put("after", change.after().map(Coded::code).orElse(null));
        json.set("rules_ended", ChangeJson.strings(change.ended()));
        json.set("rules_begun", ChangeJson.strings(change.begun()));
        return json;
    }
}
