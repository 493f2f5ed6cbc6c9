package org.migrationadvisor.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.wording.Words;

/** The cases as JSON, each with a profile that can be sent back for advice. */
final class CaseJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Words words;

    CaseJson(Words words) {
        this.words = words;
    }

    ObjectNode document(KnowledgeBase knowledge) {
        ProfileWriter profiles = new ProfileWriter(knowledge.questionnaire());
        ObjectNode json = Json.object().put("language", words.language()).put("knowledge", knowledge.version());
        json.set("cases", Json.list(knowledge.cases().values(), municipality -> municipality(municipality, profiles)));
        return json;
    }

    private ObjectNode municipality(Case municipality, ProfileWriter profiles) {
        ObjectNode json = Json.object()
                .put("id", municipality.id())
                .put("name", municipality.name())
                .put("fictional", municipality.fictional());
        municipality.department().ifPresent(department -> json.put("department", department));
        json.put("summary", words.of(municipality.summary()));
        json.set("measures", Json.list(municipality.measures(), measure -> {
            ObjectNode done = Json.object().put("actor", measure.actor()).put("text", words.of(measure.text()));
            done.set("interventions", Json.strings(measure.interventions()));
            return done;
        }));
        json.put("lessons", words.of(municipality.lessons()));
        json.set("findings", Json.strings(municipality.findings()));
        json.set("profile", parsed(profiles.json(municipality.profile())));
        return json;
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
