package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.wording.Words;

/** The catalogue of measures as JSON. */
final class InterventionJson {

    private final Words words;

    InterventionJson(Words words) {
        this.words = words;
    }

    ObjectNode document(KnowledgeBase knowledge) {
        ObjectNode json = Json.object().put("language", words.language()).put("knowledge", knowledge.version());
        json.set("interventions", Json.list(knowledge.interventions().values(), this::intervention));
        return json;
    }

    private ObjectNode intervention(Intervention measure) {
        ObjectNode json = Json.object().put("id", measure.id()).put("theme", measure.theme());
        json.put("title", words.of(measure.title()));
        json.put("summary", words.of(measure.summary()));
        json.put("rationale", words.of(measure.rationale()));
        json.set("evidence", evidence(measure.evidence()));
        json.put("response", measure.response().code());
        json.set("findings", Json.strings(measure.findings()));
        json.set(
                "first_steps",
                Json.list(
                        measure.firstSteps(),
                        step -> Json.object().put("who", step.who()).put("text", words.of(step.text()))));
        json.put("lead", measure.lead()).put("lead_otherwise", measure.leadOtherwise());
        json.set("partners", Json.strings(measure.partners()));
        json.set("requirements", Json.list(measure.requirements(), this::requirement));
        json.set("prerequisites", texts(measure.prerequisites()));
        json.set(
                "cautions",
                Json.list(
                        measure.cautions(),
                        caution -> Json.object().put("id", caution.id()).put("text", words.of(caution.text()))));
        ObjectNode visible =
                json.putObject("visible").put("level", measure.visible().level().code());
        visible.set("outputs", texts(measure.visible().outputs()));
        json.put("demand", measure.demand().code()).put("cost", measure.cost().code());
        json.putObject("first_result")
                .put("when", measure.firstResult().when())
                .put("text", words.of(measure.firstResult().text()));
        json.set("indicators", Json.list(measure.indicators(), this::indicator));
        json.put("plan_text", words.of(measure.planText()));
        json.set("rides_on", Json.strings(measure.ridesOn()));
        json.set("carried_by", Json.strings(measure.carriedBy()));
        json.set("ngo_work", Json.strings(measure.ngoWork()));
        json.set("aims", Json.strings(measure.aims()));
        json.put("role", measure.role().code());
        json.set("features", Json.strings(measure.features()));
        json.put("earliest", measure.earliest().code());
        json.set("after", Json.strings(measure.after()));
        return json;
    }

    private ObjectNode evidence(Intervention.Evidence evidence) {
        ObjectNode json = Json.object().put("grade", evidence.grade().code());
        json.set("practised", Json.list(evidence.practised(), practice -> {
            ObjectNode practised = Json.object().put("actor", practice.actor()).put("what", words.of(practice.what()));
            practice.caseId().ifPresent(id -> practised.put("case", id));
            return practised;
        }));
        return json.put("limits", words.of(evidence.limits()));
    }

    private ObjectNode requirement(Intervention.Requirement requirement) {
        ObjectNode json = Json.object()
                .put("id", requirement.id())
                .put("text", words.of(requirement.text()))
                .put("question", requirement.question());
        json.set("needs", Json.strings(requirement.needs()));
        json.set("otherwise", Json.list(requirement.otherwise(), road -> {
            ObjectNode other = Json.object().put("question", road.question());
            other.set("needs", Json.strings(road.needs()));
            return other;
        }));
        return json;
    }

    private ObjectNode indicator(Intervention.Indicator indicator) {
        return Json.object()
                .put("text", words.of(indicator.text()))
                .put("unit", words.of(indicator.unit()))
                .put("verification", words.of(indicator.verification()));
    }

    private ArrayNode texts(Collection<Text> texts) {
        return Json.strings(texts.stream().map(words::of).toList());
    }
}
