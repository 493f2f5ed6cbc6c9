package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** Whatever the knowledge base defines is used: by the knowledge base itself, or by a rule. */
final class UnusedKnowledge implements Check {

    @Override
    public void check(Material material, Faults faults) {
        if (material.knowledge().schemas().complete()) {
            new Usage(material, faults).report();
        }
    }

    /** What is used where. */
    private static final class Usage {

        private final KnowledgeFiles knowledge;
        private final RuleFiles rules;
        private final Faults faults;
        private final Set<String> unread = new HashSet<>();

        Usage(Material material, Faults faults) {
            this.knowledge = material.knowledge();
            this.rules = material.rules();
            this.faults = faults;
            unread.addAll(knowledge.tornWords());
            unread.addAll(rules.unreadWords());
        }

        void report() {
            unused(
                    Thing.FINDING,
                    Stream.concat(
                            referred(Thing.FINDING), rules.rules().stream().flatMap(rule -> rule.findings().stream())),
                    "cite it, or delete it");
            unused(Thing.SOURCE, referred(Thing.SOURCE), "name it in the sources of a finding, or delete it");
            unused(Thing.EXERCISE, referred(Thing.EXERCISE), "do it in a guide, or delete it");
            unused(Thing.REMARK, concluded("Remark", 1), "conclude it in a rule, or delete it");
            unused(Thing.CONTRADICTION, concluded("Contradiction", 0), "conclude it in a rule, or delete it");
            unused(
                    Thing.WEIGHT,
                    Stream.concat(
                            concluded("Boost", 1),
                            knowledge.ids().of(Thing.WEIGHT).stream().filter(Weights::isBuiltIn)),
                    "give it in a rule, or delete it");
            unused(Thing.THRESHOLD, tested("Threshold", "id"), "compare with it in a rule, or delete it");
            unused(
                    Thing.QUESTION,
                    Stream.concat(
                            exempt(),
                            Stream.of("Answer", "Quantity", "Unknown").flatMap(fact -> tested(fact, "question"))),
                    "read it in a rule, or mark it 'context: true'");
        }

        private void unused(Thing thing, Stream<String> usedIds, String hint) {
            Set<String> used = new HashSet<>(usedIds.toList());
            knowledge.ids().of(thing).stream()
                    .filter(id -> !used.contains(id) && !unread.contains(id))
                    .forEach(id -> faults.add(
                            knowledge.ids().place(thing, id),
                            "the " + thing.code() + " '" + id + "' is not used",
                            hint));
        }

        private Stream<String> referred(Thing thing) {
            return knowledge.references().stream()
                    .filter(reference -> reference.refers().equals(thing.code()))
                    .map(Reference::id);
        }

        private Stream<String> concluded(String type, int argument) {
            return rules.concluding(type)
                    .map(Rule::conclusion)
                    .flatMap(conclusion -> conclusion.literal(argument).stream());
        }

        private Stream<String> tested(String fact, String property) {
            return patterns()
                    .filter(pattern -> pattern.fact().equals(fact))
                    .flatMap(pattern -> pattern.literals(property).stream());
        }

        /** Questions that only describe, and those that rules read through the links they make. */
        private Stream<String> exempt() {
            Set<String> links = new HashSet<>(patterns()
                    .flatMap(pattern -> pattern.literals("name").stream())
                    .toList());
            return knowledge.questionnaire().questions().stream()
                    .filter(question -> question.context()
                            || question.matches()
                                    .filter(list -> links.contains(Link.here(list)))
                                    .isPresent())
                    .map(Question::id);
        }

        private Stream<Pattern> patterns() {
            return rules.rules().stream().map(Rule::patterns).flatMap(List::stream);
        }
    }
}
