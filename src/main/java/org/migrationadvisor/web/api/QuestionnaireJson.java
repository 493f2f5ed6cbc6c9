package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.wording.Words;

/** The questionnaire as JSON. */
final class QuestionnaireJson {

    private final Words words;

    QuestionnaireJson(Words words) {
        this.words = words;
    }

    ObjectNode document(KnowledgeBase knowledge) {
        ObjectNode json = Json.object().put("language", words.language()).put("knowledge", knowledge.version());
        json.set("sections", Json.list(knowledge.questionnaire().sections(), this::section));
        return json;
    }

    private ObjectNode section(Questionnaire.Section section) {
        ObjectNode json = Json.object().put("id", section.id()).put("title", words.of(section.title()));
        json.put("introduction", words.of(section.introduction()));
        json.set("questions", Json.list(section.questions(), this::question));
        return json;
    }

    private ObjectNode question(Question question) {
        ObjectNode json = Json.object()
                .put("id", question.id())
                .put("kind", question.kind().code());
        json.put("quick_check", question.quickCheck())
                .put("context", question.context())
                .put("changeable", question.changeable());
        json.put("text", words.of(question.text()));
        question.help().ifPresent(help -> json.put("help", words.of(help)));
        ObjectNode why =
                json.putObject("why").put("text", words.of(question.why().text()));
        why.set("findings", Json.strings(question.why().findings()));
        question.askedWhen().ifPresent(when -> json.set("asked_when", condition(when)));
        words.condition(question).ifPresent(condition -> json.put("condition", condition));
        question.atMost().ifPresent(most -> json.put("at_most", most));
        question.range().ifPresent(range -> json.set("number", range(range)));
        json.set("answers", Json.list(question.options(), this::option));
        return json;
    }

    private static ObjectNode condition(Question.AskedWhen when) {
        ObjectNode json = Json.object().put("question", when.question());
        json.set(when.is().isEmpty() ? "is_not" : "is", Json.strings(when.is().isEmpty() ? when.isNot() : when.is()));
        return json;
    }

    private ObjectNode range(Question.Range range) {
        return Json.object()
                .put("minimum", range.minimum())
                .put("maximum", range.maximum())
                .put("whole", range.whole())
                .put("unit", words.of(range.unit()));
    }

    private ObjectNode option(Question.Option option) {
        ObjectNode json = Json.object().put("code", option.code()).put("label", words.of(option.label()));
        option.help().ifPresent(help -> json.put("help", words.of(help)));
        return json;
    }
}
