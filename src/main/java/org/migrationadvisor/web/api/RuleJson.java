package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.wording.ConclusionWords;
import org.migrationadvisor.wording.ConditionWords;
import org.migrationadvisor.wording.Words;

/** The rules as JSON, in plain words. */
final class RuleJson {

    private final KnowledgeBase knowledge;
    private final Words words;
    private final ConditionWords conditions;
    private final ConclusionWords conclusions;

    RuleJson(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        this.conditions = new ConditionWords(knowledge, words);
        this.conclusions = new ConclusionWords(knowledge, words);
    }

    ObjectNode document(RuleBook book) {
        ObjectNode json = Json.object().put("language", words.language()).put("knowledge", knowledge.version());
        json.set("rules", Json.list(book.rules(), this::rule));
        return json;
    }

    private ObjectNode rule(Rule rule) {
        ObjectNode json = Json.object()
                .put("name", rule.name())
                .put("theme", rule.theme())
                .put("phase", rule.phase().code())
                .put("section", rule.section());
        json.set("findings", Json.strings(rule.findings()));
        json.set("conditions", Json.strings(conditions.of(rule)));
        json.put("conclusion", conclusions.of(rule.conclusion()));
        return json.put("file", rule.file()).put("line", rule.line());
    }
}
