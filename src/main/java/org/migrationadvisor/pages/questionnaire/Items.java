package org.migrationadvisor.pages.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.questionnaire.Item.Option;

/** Writes questions with what stands at them, and what is wrong there. */
public final class Items {

    private final Edition edition;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Items(Edition edition) {
        this.edition = edition;
        edition.knowledge()
                .questionnaire()
                .questions()
                .forEach(question -> numbers.put(question.id(), numbers.size() + 1));
    }

    /**
     * One question.
     *
     * @param error what is wrong with the answer; empty where nothing is
     */
    public Item item(Question question, Filled.Entry entry, String error) {
        return new Item(
                question.id(),
                numbers.get(question.id()),
                question.kind().code(),
                question.quickCheck(),
                edition.of(question.text()),
                question.help().map(edition::of).orElse(""),
                edition.words().condition(question).orElse(""),
                limit(question),
                error,
                options(question, entry),
                entry.written(),
                question.range().map(range -> edition.of(range.unit())).orElse(""),
                entry.codes().contains(Filled.UNKNOWN),
                entry.codes().isEmpty() && entry.written().isEmpty(),
                edition.of(question.why().text()),
                edition.all(question.why().findings(), edition::findingBySection),
                bases(entry.basis()),
                entry.note());
    }

    /** What is wrong, in words. */
    public String message(FormSlip slip) {
        Object[] blanks = slip.blanks().toArray();
        for (int i = 0; i < blanks.length; i += 2) {
            blanks[i + 1] =
                    blanks[i].equals("option") ? edition.words().answer(slip.question(), blanks[i + 1]) : blanks[i + 1];
        }
        return edition.say("slip-" + slip.key(), blanks);
    }

    private List<Option> options(Question question, Filled.Entry entry) {
        return question.options().stream()
                .map(option -> new Option(
                        option.code(),
                        edition.of(option.label()),
                        option.help().map(edition::of).orElse(""),
                        entry.codes().contains(option.code())))
                .toList();
    }

    private String limit(Question question) {
        return question.atMost()
                .map(most -> edition.say("at-most", "count", most))
                .or(() -> question.range()
                        .map(range -> edition.say(
                                range.whole() ? "whole-number" : "any-number",
                                "from",
                                edition.words().number(range.minimum()),
                                "to",
                                edition.words().number(range.maximum()))))
                .orElse(question.kind() == Question.Kind.SEVERAL ? edition.say("several") : "");
    }

    private List<Option> bases(String chosen) {
        return edition.knowledge().vocabulary().get("basis").keySet().stream()
                .map(basis -> new Option(basis, edition.code("basis", basis), "", basis.equals(chosen)))
                .toList();
    }
}
