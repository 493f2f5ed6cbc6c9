package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.knowledge.Kind;

/** Each question has what its kind needs, its codes are told apart, and it hangs on an earlier answer that exists. */
final class QuestionForm implements Check {

    private static final String UNKNOWN = "unknown";

    @Override
    public void check(Material material, Faults faults) {
        KnowledgeFiles knowledge = material.knowledge();
        knowledge
                .entries(Kind.QUESTIONNAIRE)
                .flatMap(section -> section.entries("questions"))
                .forEach(question -> {
                    answers(question, faults);
                    codes(question, faults);
                    favourable(question, faults);
                    changeable(question, faults);
                    question.entry("asked_when")
                            .ifPresent(condition -> condition(question, condition, knowledge, faults));
                });
    }

    private static void answers(Entry question, Faults faults) {
        String kind = question.word("kind").orElse("");
        boolean chosen = List.of("single", "several").contains(kind);
        boolean offers = question.node().get("answers").isPresent()
                || question.word("answers_from").isPresent();
        if (chosen != offers) {
            faults.add(
                    question.place("kind"),
                    "a question of kind " + kind + (offers ? " with answers to choose" : " without answers to choose"),
                    "single and several have answers, or answers_from; number and text have none");
        }
        if (kind.equals("number") != question.node().get("number").isPresent()) {
            faults.add(
                    question.place("kind"),
                    "'number: {minimum, maximum, whole, unit}' belongs to questions of kind number, and to each of them",
                    "give the limits, or change the kind");
        }
        if (!kind.equals("several") && question.node().get("at_most").isPresent()) {
            faults.add(
                    question.place("at_most"),
                    "at_most on a question of kind " + kind,
                    "only questions of kind several limit how many codes are chosen");
        }
    }

    private static void codes(Entry question, Faults faults) {
        Set<String> seen = new HashSet<>();
        question.entries("answers")
                .forEach(answer -> answer.word("code").ifPresent(code -> {
                    if (code.equals(UNKNOWN)) {
                        faults.add(
                                answer.place("code"),
                                "'unknown' as a code",
                                "every question takes it anyway; leave it out");
                    } else if (!seen.add(code)) {
                        faults.add(
                                answer.place("code"),
                                "a second answer '" + code + "'",
                                "codes are unique within a question");
                    }
                }));
    }

    /** Answers are put in order all or none: half an order would make one answer count and another not. */
    private static void favourable(Entry question, Faults faults) {
        List<Entry> answers = question.entries("answers").toList();
        List<Entry> without = answers.stream()
                .filter(answer -> answer.node().get("favourable").isEmpty())
                .toList();
        if (!without.isEmpty() && without.size() < answers.size()) {
            faults.add(
                    without.get(0).place("code"),
                    "'favourable' is missing here, and other answers of '" + question.id() + "' have it",
                    "give it to all, or to none");
        }
        if (without.size() < answers.size()
                && !question.word("kind").filter("single"::equals).isPresent()) {
            faults.add(
                    question.place("kind"),
                    "'favourable' on a question that is no single choice",
                    "take it out: several codes have no order");
        }
    }

    /** What drives no rule changes nothing, whoever changes it. */
    private static void changeable(Entry question, Faults faults) {
        if (question.node().get("changeable").isPresent()
                && question.node().get("context").isPresent()) {
            faults.add(
                    question.place("changeable"),
                    "'changeable' on a question that only describes",
                    "take it out: an answer that drives no rule changes no advice");
        }
    }

    private static void condition(Entry question, Entry condition, KnowledgeFiles knowledge, Faults faults) {
        Questionnaire questionnaire = knowledge.questionnaire();
        Optional<Question> parent = condition.word("question").flatMap(questionnaire::question);
        if (parent.isEmpty()) {
            return;
        }
        List<Question> order = questionnaire.questions();
        boolean earlier = questionnaire
                .question(question.id())
                .filter(child -> order.indexOf(parent.get()) < order.indexOf(child))
                .isPresent();
        if (!earlier) {
            faults.add(
                    condition.place("question"),
                    "'" + question.id() + "' hangs on '" + parent.get().id() + "', which is asked later",
                    "a question hangs on an earlier one");
        }
        for (String key : List.of("is", "is_not")) {
            KnowledgeCodes.check(
                    condition, key, "answer of " + parent.get().id(), Meanings.codes(parent.get()), faults);
        }
    }
}
