package org.migrationadvisor.pages.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.questionnaire.QuestionnairePage.Field;
import org.migrationadvisor.pages.questionnaire.QuestionnairePage.Item;
import org.migrationadvisor.pages.questionnaire.QuestionnairePage.Option;
import org.migrationadvisor.pages.questionnaire.QuestionnairePage.Slip;

/** Writes the questionnaire. */
public final class QuestionnairePages {

    private final Edition edition;
    private final Questionnaire questionnaire;
    private final Map<String, Integer> numbers = new HashMap<>();

    public QuestionnairePages(Edition edition) {
        this.edition = edition;
        this.questionnaire = edition.knowledge().questionnaire();
        questionnaire.questions().forEach(question -> numbers.put(question.id(), numbers.size() + 1));
    }

    /**
     * The form.
     *
     * @param quick  whether only the quick check is shown; whatever else was filled in is kept
     * @param origin where the answers come from; empty where they are the reader's own
     * @param slips  what could not be accepted
     */
    public QuestionnairePage form(Filled filled, boolean quick, String origin, List<FormSlip> slips) {
        Map<String, String> errors = new HashMap<>();
        slips.forEach(slip -> errors.putIfAbsent(slip.question(), message(slip)));
        List<QuestionnairePage.Section> sections = questionnaire.sections().stream()
                .map(section -> section(section, quick, filled, errors))
                .filter(section -> !section.questions().isEmpty())
                .toList();
        String title = edition.say(quick ? "quick-title" : "questionnaire-title");
        return new QuestionnairePage(
                slips.isEmpty() ? title : edition.say("error-prefix", "title", title),
                quick,
                filled.municipality(),
                errors.getOrDefault(FormSlip.MUNICIPALITY, ""),
                origin,
                slips.stream().map(this::slip).toList(),
                sections,
                carried(filled, sections),
                sections.stream()
                        .mapToInt(section -> section.questions().size())
                        .sum());
    }

    private QuestionnairePage.Section section(
            Questionnaire.Section section, boolean quick, Filled filled, Map<String, String> errors) {
        List<Item> questions = section.questions().stream()
                .filter(question -> question.quickCheck() || !quick || errors.containsKey(question.id()))
                .map(question -> item(question, filled.entry(question.id()), errors.getOrDefault(question.id(), "")))
                .toList();
        return new QuestionnairePage.Section(
                section.id(), edition.of(section.title()), edition.of(section.introduction()), questions);
    }

    private Item item(Question question, Filled.Entry entry, String error) {
        boolean unknown = entry.codes().contains(Filled.UNKNOWN);
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
                question.options().stream()
                        .map(option -> new Option(
                                option.code(),
                                edition.of(option.label()),
                                option.help().map(edition::of).orElse(""),
                                entry.codes().contains(option.code())))
                        .toList(),
                entry.written(),
                question.range().map(range -> edition.of(range.unit())).orElse(""),
                unknown,
                entry.codes().isEmpty() && entry.written().isEmpty(),
                edition.of(question.why().text()),
                edition.all(question.why().findings(), edition::findingBySection),
                bases(entry.basis()),
                entry.note());
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

    private Slip slip(FormSlip slip) {
        boolean municipality = slip.question().equals(FormSlip.MUNICIPALITY);
        return new Slip(
                municipality ? FormSlip.MUNICIPALITY : "q-" + slip.question(),
                municipality ? edition.say("municipality") : edition.words().question(slip.question()),
                message(slip));
    }

    private String message(FormSlip slip) {
        Object[] blanks = slip.blanks().toArray();
        for (int i = 0; i < blanks.length; i += 2) {
            blanks[i + 1] =
                    blanks[i].equals("option") ? edition.words().answer(slip.question(), blanks[i + 1]) : blanks[i + 1];
        }
        return edition.say("slip-" + slip.key(), blanks);
    }

    /** Everything that stands at questions that are not shown. */
    private static List<Field> carried(Filled filled, List<QuestionnairePage.Section> sections) {
        List<Field> fields = new ArrayList<>();
        Set<String> shown = sections.stream()
                .flatMap(section -> section.questions().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
        filled.entries().forEach((question, entry) -> {
            if (!shown.contains(question)) {
                entry.codes().forEach(code -> fields.add(new Field(question, code)));
                Stream.of(
                                new Field(question + ".written", entry.written()),
                                new Field(question + ".basis", entry.basis()),
                                new Field(question + ".note", entry.note()))
                        .filter(field -> !field.value().isEmpty())
                        .forEach(fields::add);
            }
        });
        return fields;
    }
}
