package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.RuleGraph.Edge;
import org.migrationadvisor.advice.RuleGraph.Kind;
import org.migrationadvisor.advice.RuleGraph.Node;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;

/** How advice hangs together. */
class RuleGraphTest {

    private static final RuleGraph ALL =
            RuleGraph.of(TheProgram.knowledge(), TheProgram.rules().book().rules());

    @Test
    void a_recommendation_leads_back_to_the_answers_behind_it() {
        Profile profile = thatAnswered("elderly_alone=many children_left=many settlement=rural")
                .profile();

        RuleGraph graph = RuleGraph.of(TheProgram.knowledge(), TheProgram.adviceFor(profile), "elderly-support");

        Node rule = new Node(Kind.RULE, "Old people who live alone should have somebody who looks in");
        assertThat(graph.edges())
                .contains(
                        new Edge(rule, new Node(Kind.INTERVENTION, "elderly-support")),
                        new Edge(new Node(Kind.DIAGNOSIS, "elderly-alone"), rule))
                .allMatch(edge -> edge.to().kind() != Kind.QUESTION);
        assertThat(graph.nodes())
                .filteredOn(node -> node.kind() == Kind.QUESTION)
                .contains(new Node(Kind.QUESTION, "elderly_alone"))
                .doesNotContain(new Node(Kind.QUESTION, "children_left"));
        assertThat(graph.nodes())
                .filteredOn(node -> node.kind() == Kind.INTERVENTION)
                .containsExactly(new Node(Kind.INTERVENTION, "elderly-support"));
    }

    @Test
    void the_graph_of_one_measure_is_part_of_the_graph_of_all_rules() {
        for (Case municipality : TheProgram.knowledge().cases().values()) {
            Advice advice = TheProgram.adviceFor(municipality.profile());
            advice.recommendations()
                    .forEach(line -> assertThat(ALL.edges())
                            .containsAll(RuleGraph.of(TheProgram.knowledge(), advice, line.id())
                                    .edges()));
        }
    }

    @Test
    void every_rule_fired_for_a_measure_stands_in_its_graph() {
        Advice advice = TheProgram.adviceFor(
                TheProgram.knowledge().cases().get("pampa-quieta").profile());

        assertThat(advice.recommendations())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(RuleGraph.of(TheProgram.knowledge(), advice, line.id())
                                .nodes())
                        .containsAll(line.rules().stream()
                                .map(rule -> new Node(Kind.RULE, rule))
                                .toList()));
    }

    @Test
    void an_answer_reaches_the_measures_its_diagnoses_call_for() {
        Set<Node> reached = ALL.reachedFrom(List.of(new Node(Kind.QUESTION, "elderly_alone")));

        assertThat(reached)
                .contains(new Node(Kind.DIAGNOSIS, "elderly-alone"), new Node(Kind.INTERVENTION, "elderly-support"))
                .doesNotContain(new Node(Kind.DIAGNOSIS, "care-gap"));
    }
}
