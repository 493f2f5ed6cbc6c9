package org.migrationadvisor.benchmark.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.benchmark.Situation;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.reasoning.Phase;

/** The ground rules, situations and what is to be concluded of them, for the engines of Node: what {@code src/test/node/peers.mjs} reads. */
public final class NodeMaterial {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROFILES = 40;

    private NodeMaterial() {}

    /** @param file where the material over forty dense profiles is written */
    public static void main(String[] file) throws IOException {
        JSON.writeValue(new File(file[0]), over(Situation.dense(PROFILES)));
    }

    /** The material over some situations. */
    public static ObjectNode over(List<Situation> situations) {
        GroundPeer ground = Peers.ground();
        ObjectNode material = JSON.createObjectNode();
        material.set("blank", blank(ground));
        ObjectNode rules = material.putObject("rules");
        for (Phase phase : Phase.values()) {
            ArrayNode list = rules.putArray(phase.code());
            ground.rules(phase).forEach(rule -> list.add(rule(rule)));
        }
        ArrayNode list = material.putArray("situations");
        situations.forEach(situation -> {
            ObjectNode one = list.addObject();
            one.set(Phase.DIAGNOSIS.code(), given(Phase.DIAGNOSIS, situation.first()));
            one.set(Phase.ADVICE.code(), given(Phase.ADVICE, situation.second()));
        });
        return material;
    }

    /** Every list that a rule may read, empty, so that no engine stumbles over what is missing. */
    private static ObjectNode blank(GroundPeer ground) {
        ObjectNode blank = JSON.createObjectNode();
        TheProgram.knowledge().questionnaire().questions().stream()
                .map(Question::id)
                .forEach(question -> {
                    blank.putArray(name("answer", question));
                    blank.putNull(name("amount", question));
                });
        TheProgram.knowledge().diagnoses().keySet().forEach(id -> blank.putArray(name("diagnosed", id)));
        for (Phase phase : Phase.values()) {
            ground.rules(phase).stream()
                    .flatMap(rule -> rule.conditions().stream())
                    .filter(Condition.Matches.class::isInstance)
                    .map(Condition.Matches.class::cast)
                    .forEach(one -> blank.putArray(name("matches", one.intervention() + "/" + one.list())));
        }
        return blank;
    }

    private static String name(String kind, String id) {
        return (kind + "_" + id).replaceAll("[^A-Za-z0-9]", "_");
    }

    private static ObjectNode rule(GroundRule rule) {
        ObjectNode json = JSON.createObjectNode().put("concludes", Peer.concluded(rule.rule(), rule.conclusion()));
        ArrayNode conditions = json.putArray("conditions");
        rule.conditions().forEach(condition -> {
            ObjectNode one = JSON.valueToTree(condition);
            String type = condition.getClass().getSimpleName();
            conditions.add(one.put("kind", type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1)));
        });
        return json;
    }

    private static ObjectNode given(Phase phase, Collection<?> facts) {
        ObjectNode json = JSON.createObjectNode();
        json.set("facts", JSON.valueToTree(GroundFacts.of(facts)));
        ArrayNode expected = json.putArray("expected");
        TheProgram.rules().reasoner(phase).run(facts).stream()
                .map(Peer::concluded)
                .distinct()
                .forEach(expected::add);
        return json;
    }
}
