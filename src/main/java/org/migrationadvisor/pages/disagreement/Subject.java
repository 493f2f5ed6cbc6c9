package org.migrationadvisor.pages.disagreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.reasoning.rule.RuleBook;

/**
 * What somebody disagrees with.
 *
 * @param id id in the knowledge base, or the name of a rule
 */
public record Subject(Kind kind, String id) {

    /** What can be disagreed with. */
    public enum Kind implements Coded {
        RULE,
        FINDING,
        INTERVENTION,
        DIAGNOSIS,
        QUESTION
    }

    /** Where a note on it is written. */
    public String href() {
        return "/disagree?" + kind.code() + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Whether there is such a thing. */
    public boolean exists(KnowledgeBase knowledge, RuleBook rules) {
        return switch (kind) {
            case RULE -> rules.rule(id).isPresent();
            case FINDING -> knowledge.findings().containsKey(id);
            case INTERVENTION -> knowledge.interventions().containsKey(id);
            case DIAGNOSIS -> knowledge.diagnoses().containsKey(id);
            case QUESTION -> knowledge.questionnaire().question(id).isPresent();
        };
    }

    /** Where in the rules or the knowledge base it stands, as far as it has one place. */
    public Optional<String> place(RuleBook rules) {
        return kind == Kind.RULE
                ? rules.rule(id).map(rule -> "rules/" + rule.file() + ":" + rule.line())
                : Optional.empty();
    }
}
