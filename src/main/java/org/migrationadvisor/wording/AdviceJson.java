package org.migrationadvisor.wording;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;

/** Advice as JSON, format 1, in one language. The order of keys and lists is fixed. */
public final class AdviceJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KnowledgeBase knowledge;
    private final Words words;
    private final String programVersion;

    public AdviceJson(KnowledgeBase knowledge, String language, String programVersion) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
        this.programVersion = programVersion;
    }

    /** The whole document. */
    public ObjectNode document(Advice advice, List<Influence.Inquiry> askFirst) {
        ObjectNode json = NODES.objectNode();
        json.put("format", 1);
        json.put("municipality", advice.profile().municipality());
        json.put("language", words.language());
        json.put("program", programVersion);
        json.put("knowledge", knowledge.version());
        json.set("coverage", coverage(advice.coverage()));
        json.set("diagnoses", list(advice.diagnoses(), this::diagnosis));
        json.set("recommendations", list(advice.recommendations(), this::recommendation));
        json.set("not_now", list(advice.notNow(), this::notNow));
        json.set("not_advised", list(advice.notAdvised(), this::notAdvised));
        json.set("not_needed", list(advice.notNeeded(), this::notNeeded));
        json.set("running", list(advice.running(), this::running));
        json.set("undetermined", list(advice.undetermined(), this::undetermined));
        json.set("ignored", strings(advice.ignored()));
        json.set("contradictions", list(advice.contradictions(), this::contradiction));
        json.set("ask_first", list(askFirst, this::inquiry));
        ObjectNode roadmap = json.putObject("roadmap");
        advice.roadmap().forEach((when, ids) -> roadmap.set(when.code(), strings(ids)));
        return json;
    }

    /** The whole document, and in it every rule that fired with what it matched and concluded. */
    public ObjectNode traced(Advice advice, List<Influence.Inquiry> askFirst) {
        ObjectNode json = document(advice, askFirst);
        json.set("trace", list(advice.trace(), AdviceJson::fired));
        return json;
    }

    private static ObjectNode coverage(Advice.Coverage coverage) {
        return NODES.objectNode()
                .put("answered", coverage.answered())
                .put("unknown", coverage.unknown())
                .put("unanswered", coverage.unanswered())
                .put("state", coverage.state())
                .put("knowledge", coverage.knowledge());
    }

    private ObjectNode diagnosis(Advice.Diagnosed diagnosed) {
        DiagnosisType type = knowledge.diagnoses().get(diagnosed.id());
        ObjectNode json = NODES.objectNode();
        json.put("id", diagnosed.id());
        json.put("severity", diagnosed.severity().code());
        json.put("kind", type.kind().code());
        json.put("title", words.of(type.title()));
        json.put("text", words.of(type.severities().get(diagnosed.severity())));
        json.set("because", list(diagnosed.because(), AdviceJson::because));
        json.set("findings", strings(diagnosed.findings()));
        json.set("rules", strings(diagnosed.rules()));
        return json;
    }

    private static ObjectNode because(Advice.Because because) {
        ObjectNode json = NODES.objectNode().put("question", because.question());
        return because.answer() instanceof BigDecimal number
                ? json.put("answer", number)
                : json.put("answer", because.answer().toString());
    }

    private ObjectNode recommendation(Advice.Recommendation recommendation) {
        Intervention intervention = knowledge.interventions().get(recommendation.id());
        ObjectNode json = NODES.objectNode();
        json.put("id", recommendation.id());
        json.put("rank", recommendation.rank());
        json.put("score", recommendation.score());
        json.set(
                "parts",
                list(
                        recommendation.parts(),
                        part -> NODES.objectNode().put("id", part.weight()).put("value", part.value())));
        json.put("when", recommendation.when().code());
        json.put("title", words.of(intervention.title()));
        json.put("evidence", intervention.evidence().grade().code());
        json.put("response", intervention.response().code());
        json.set("answers", strings(recommendation.answers()));
        json.set("aims", strings(recommendation.favours()));
        json.set("findings", strings(recommendation.findings()));
        json.set("cases", strings(knowledge.casesOf(intervention)));
        json.put("lead", recommendation.lead());
        json.set("partners", strings(recommendation.partners()));
        json.set("cautions", cautions(recommendation, intervention));
        json.set("guidance", remarks(recommendation.guidance()));
        json.put("visible", words.visible(recommendation));
        recommendation.pairedWith().ifPresent(companion -> json.put("paired_with", companion));
        json.set("after", strings(recommendation.after()));
        json.set("riding_on", strings(recommendation.ridingOn()));
        json.set("rules", strings(recommendation.rules()));
        return json;
    }

    private ArrayNode cautions(Advice.Recommendation recommendation, Intervention intervention) {
        ArrayNode cautions = remarks(recommendation.cautions());
        recommendation
                .standing(intervention)
                .forEach(caution -> cautions.add(said(caution.id(), words.of(caution.text()))));
        return cautions;
    }

    private ArrayNode remarks(List<String> ids) {
        return list(ids, id -> said(id, words.of(knowledge.remarks().get(id).text())));
    }

    private static ObjectNode said(String id, String text) {
        return NODES.objectNode().put("id", id).put("text", text);
    }

    private ObjectNode notNow(Advice.NotNow notNow) {
        Intervention intervention = knowledge.interventions().get(notNow.id());
        ObjectNode json = NODES.objectNode().put("id", notNow.id()).put("title", words.of(intervention.title()));
        json.set("answers", strings(notNow.answers()));
        json.set("missing", list(notNow.missing(), missing -> missing(intervention, missing)));
        json.set("rules", strings(notNow.rules()));
        return json;
    }

    private ObjectNode missing(Intervention intervention, Advice.Missing missing) {
        ObjectNode json = NODES.objectNode();
        json.put("id", missing.requirement());
        json.put("text", words.missing(intervention, missing));
        json.put("find_out", missing.findOut());
        json.put("question", missing.roads().get(0).question());
        json.set("needs", strings(missing.roads().get(0).needs()));
        json.set("otherwise", list(missing.roads().subList(1, missing.roads().size()), road -> {
            ObjectNode other = NODES.objectNode().put("question", road.question());
            other.set("needs", strings(road.needs()));
            return other;
        }));
        return json;
    }

    private ObjectNode notAdvised(Advice.NotAdvised notAdvised) {
        Intervention intervention = knowledge.interventions().get(notAdvised.id());
        ObjectNode json = NODES.objectNode().put("id", notAdvised.id()).put("title", words.of(intervention.title()));
        json.put("reason", words.of(intervention.summary()));
        json.set("findings", strings(notAdvised.findings()));
        json.set("rules", strings(notAdvised.rules()));
        return json;
    }

    private ObjectNode notNeeded(Advice.NotNeeded notNeeded) {
        ObjectNode json = NODES.objectNode().put("id", notNeeded.id());
        json.put("title", words.of(knowledge.interventions().get(notNeeded.id()).title()));
        json.set("would_answer", strings(notNeeded.wouldAnswer()));
        return json;
    }

    private ObjectNode running(Advice.AlreadyRunning running) {
        ObjectNode json = NODES.objectNode().put("id", running.id());
        json.put("title", words.of(knowledge.interventions().get(running.id()).title()));
        json.put("advice", running.advice());
        json.put("text", words.code("upkeep", running.advice()));
        json.set("answers", strings(running.answers()));
        json.set("cautions", remarks(running.cautions()));
        json.set("guidance", remarks(running.guidance()));
        json.set("rules", strings(running.rules()));
        return json;
    }

    private ObjectNode undetermined(Advice.Undetermined undetermined) {
        ObjectNode json = NODES.objectNode().put("id", undetermined.id());
        json.put("title", words.of(knowledge.diagnoses().get(undetermined.id()).title()));
        json.set("questions", strings(undetermined.questions()));
        return json;
    }

    private ObjectNode contradiction(String id) {
        ObjectNode json = NODES.objectNode().put("id", id);
        json.set("questions", strings(knowledge.contradictions().get(id).questions()));
        return json.put("text", words.of(knowledge.contradictions().get(id).text()));
    }

    private ObjectNode inquiry(Influence.Inquiry inquiry) {
        return NODES.objectNode().put("question", inquiry.question()).put("influence", inquiry.influence());
    }

    private static ObjectNode fired(Advice.Fired fired) {
        ObjectNode json = NODES.objectNode().put("rule", fired.rule());
        json.set("matched", strings(fired.matched()));
        return json.put("concluded", fired.concluded());
    }

    private static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static <T> ArrayNode list(Collection<T> items, java.util.function.Function<T, ObjectNode> json) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
