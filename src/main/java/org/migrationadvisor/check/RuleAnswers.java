package org.migrationadvisor.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.syntax.Node;

/**
 * The answers of a case of a rule, read as those of a profile.
 *
 * @param profile missing if the answers cannot be taken
 * @param slips   what is wrong with them
 */
record RuleAnswers(Optional<Profile> profile, List<ProfileRefused.Slip> slips) {

    static RuleAnswers of(RuleCase entry, String road, KnowledgeFiles knowledge) {
        Node.Mapping answers = entry.answers(road)
                .orElse(new Node.Mapping(Map.of(), Map.of(), entry.node().line()));
        if (answers.entries().keySet().stream()
                .anyMatch(question -> knowledge.ids().isTorn(Thing.QUESTION, question))) {
            return new RuleAnswers(Optional.empty(), List.of());
        }
        try {
            return new RuleAnswers(
                    Optional.of(new ProfileReader(knowledge.questionnaire()).read(profile(entry.rule(), answers))),
                    List.of());
        } catch (ProfileRefused refused) {
            return new RuleAnswers(Optional.empty(), refused.slips());
        }
    }

    /** A profile around the answers; the municipality is named only because every profile has a name. */
    private static Node.Mapping profile(String rule, Node.Mapping answers) {
        Map<String, Node> entries = new LinkedHashMap<>();
        entries.put("format", new Node.Number(BigDecimal.ONE, "1", answers.line()));
        entries.put(
                "municipality",
                new Node.Words(
                        rule.isBlank() ? "case" : rule.substring(0, Math.min(rule.length(), 100)), answers.line()));
        entries.put("answers", answers);
        return new Node.Mapping(entries, Map.of(), answers.line());
    }
}
