package org.migrationadvisor.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.Text;

/** The words of one language for codes, answers and the sentences that join them. */
public final class Words {

    private static final int LEAST_ANSWERED = 9;

    private final KnowledgeBase knowledge;
    private final String language;

    public Words(KnowledgeBase knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** Code of the language, such as {@code es}. */
    public String language() {
        return language;
    }

    /** A text in this language. */
    public String of(Text text) {
        return text.in(language);
    }

    /** The words for a code of a vocabulary group. */
    public String code(String group, String code) {
        return of(knowledge.words(group, code));
    }

    /** An actor without the explanation in brackets, where room is scarce. */
    public String actor(String code) {
        return code("actor", code).replaceFirst(" \\(.*\\)$", "");
    }

    /** A phrase of a page or sentence, with its blanks {@code {name}} filled by name and value in turn. */
    public String phrase(String key, String... blanks) {
        return filled("phrase", key, blanks);
    }

    /** A phrase of any group. */
    String filled(String group, String key, String... blanks) {
        String phrase = code(group, key);
        for (int i = 0; i < blanks.length; i += 2) {
            phrase = phrase.replace("{" + blanks[i] + "}", blanks[i + 1]);
        }
        return phrase;
    }

    /** What a question asks. */
    public String question(String id) {
        return of(knowledge.questionnaire().question(id).orElseThrow().text());
    }

    /** An answer in words: the label of a code, a number with its unit, or that nobody knows. */
    public String answer(String question, Object answer) {
        Question asked = knowledge.questionnaire().question(question).orElseThrow();
        if (answer instanceof BigDecimal number) {
            return number(number) + " " + of(asked.range().orElseThrow().unit());
        }
        return asked.option(answer.toString())
                .map(option -> of(option.label()))
                .orElseGet(() -> answer.equals("unknown") ? code("answer", "unknown") : answer.toString());
    }

    /** A code of a list of the catalogue, in the words of the question whose codes it has. */
    public String matching(String list, String code) {
        return knowledge
                .questionnaire()
                .matching(list)
                .map(question -> answer(question.id(), code))
                .orElse(code);
    }

    /** The locale whose numbers, alphabet and sentences this language has here. */
    public Locale locale() {
        return Locale.forLanguageTag(code("locale", "tag"));
    }

    /** A number as this language writes it. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A share from 0 to 1 as a percentage. */
    public String share(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Whether enough is answered for the situation to be called hard or favourable at all. */
    public static boolean telling(Advice.Coverage coverage) {
        return coverage.answered() >= LEAST_ANSWERED;
    }

    /** How much is answered, how favourable that is, and how well it is known, in a few sentences. */
    public String needles(Advice.Coverage coverage) {
        return phrase(
                "needles",
                "answered",
                String.valueOf(coverage.answered()),
                "unknown",
                String.valueOf(coverage.unknown()),
                "unanswered",
                String.valueOf(coverage.unanswered()),
                "state",
                telling(coverage)
                        ? phrase("needles-state", "share", share(coverage.state()))
                        : phrase("needles-untold"),
                "knowledge",
                share(coverage.knowledge()));
    }

    /** How severe a diagnosis is, or how strong an asset. */
    public String severity(DiagnosisType type, Severity severity) {
        return code(type.kind() == DiagnosisType.Kind.ASSET ? "strength" : "severity", severity.code());
    }

    /** The name of a rule, or the one its author gave where it has none in this language. */
    public String rule(String name) {
        Text named = knowledge.vocabulary().getOrDefault("rule-name", Map.of()).get(name);
        return named == null ? name : of(named);
    }

    /** What was answered to a question, in words. */
    public String response(String question, Response response) {
        if (response instanceof Response.Chosen chosen) {
            return joined(question, chosen.codes());
        }
        if (response instanceof Response.Amount amount) {
            return answer(question, amount.value());
        }
        return response instanceof Response.Written written ? written.text() : code("answer", "unknown");
    }

    /** Answers to one question in words. */
    public String joined(String question, Collection<?> answers) {
        return answers.stream().map(answer -> answer(question, answer)).collect(Collectors.joining("; "));
    }

    /** A question with what was answered to it: codes, or one number as it was written. */
    public String answered(String question, List<String> answers) {
        boolean number =
                knowledge.questionnaire().question(question).orElseThrow().kind() == Question.Kind.NUMBER;
        return phrase(
                "road",
                "question",
                question(question),
                "answers",
                answers.stream()
                        .map(answer ->
                                answer(question, number && !answer.equals("unknown") ? new BigDecimal(answer) : answer))
                        .collect(Collectors.joining("; ")));
    }

    /** Labels of codes of a question, joined by "or". */
    public String answers(String question, List<String> codes) {
        return codes.stream()
                .map(code -> phrase("quoted", "text", answer(question, code)))
                .collect(Collectors.joining(" " + phrase("or") + " "));
    }

    /** When a question is asked, if an earlier answer decides it. */
    public Optional<String> condition(Question question) {
        return question.askedWhen()
                .map(when -> when.is().isEmpty()
                        ? phrase(
                                "asked-unless",
                                "question",
                                question(when.question()),
                                "answers",
                                answers(when.question(), when.isNot()))
                        : phrase(
                                "asked-if",
                                "question",
                                question(when.question()),
                                "answers",
                                answers(when.question(), when.is())));
    }

    /** What people can see: its own first output, and for a quiet intervention the visible one that goes with it. */
    public String visible(Advice.Recommendation recommendation) {
        Intervention intervention = knowledge.interventions().get(recommendation.id());
        String own = of(intervention.visible().outputs().get(0));
        return recommendation
                .pairedWith()
                .map(knowledge.interventions()::get)
                .map(companion -> own + " "
                        + phrase(
                                "paired",
                                "measure",
                                of(companion.title()),
                                "output",
                                of(companion.visible().outputs().get(0))))
                .orElse(own);
    }

    /** What would open an intervention that lacks a prerequisite: what to find out, or what would have to change. */
    public String missing(Intervention intervention, Advice.Missing missing) {
        String roads = missing.roads().stream().map(this::road).collect(Collectors.joining("; " + phrase("or") + " "));
        return needed(intervention, missing) + " "
                + phrase(missing.findOut() ? "find-out" : "would-open", "roads", roads);
    }

    /** The prerequisite that an intervention lacks. */
    public String needed(Intervention intervention, Advice.Missing missing) {
        return intervention.requirements().stream()
                .filter(requirement -> requirement.id().equals(missing.requirement()))
                .findFirst()
                .map(requirement -> phrase("needed", "text", of(requirement.text())))
                .orElseThrow();
    }

    /** A question and the answers that meet a prerequisite. */
    public String road(Advice.Road road) {
        return phrase("road", "question", question(road.question()), "answers", answers(road.question(), road.needs()));
    }
}
