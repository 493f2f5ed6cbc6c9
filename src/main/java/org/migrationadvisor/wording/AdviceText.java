package org.migrationadvisor.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;

/** Advice as plain text for a terminal or a mail, in one language. */
public final class AdviceText {

    private static final int MOST_QUESTIONS = 5;
    private static final int MOST_CALLERS = 4;
    private static final int FIRST = 3;
    private static final int IN_FULL = 5;

    private final KnowledgeBase knowledge;
    private final Words words;

    public AdviceText(KnowledgeBase knowledge, String language) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
    }

    /** The whole text, with a line end at its end. */
    public String text(Advice advice, List<Influence.Inquiry> askFirst) {
        Lines lines = new Lines();
        lines.title(words.phrase("advice-for", "municipality", advice.profile().municipality()));
        lines.paragraph(words.needles(advice.coverage()));
        contradictions(lines, advice);
        first(lines, advice);
        diagnoses(lines, advice);
        recommendations(lines, advice);
        roadmap(lines, advice);
        running(lines, advice);
        notNow(lines, advice);
        askFirst(lines, advice, askFirst);
        others(lines, advice);
        lines.heading(words.phrase("limits"));
        lines.paragraph(words.phrase("limits-text"));
        return lines.toString();
    }

    private void contradictions(Lines lines, Advice advice) {
        lines.section(
                words.phrase("contradictions"),
                advice.contradictions(),
                id -> lines.item(
                        "!", words.of(knowledge.contradictions().get(id).text())));
    }

    /** What comes first in time, so that it stands first on paper. */
    private void first(Lines lines, Advice advice) {
        lines.section(words.phrase("do-first"), advice.firstInTime(FIRST), id -> {
            Intervention intervention = knowledge.interventions().get(id);
            lines.item(
                    "-",
                    words.of(intervention.title()) + ". "
                            + words.of(intervention.firstSteps().get(0).text()));
        });
    }

    private void diagnoses(Lines lines, Advice advice) {
        lines.section(words.phrase("situation"), advice.diagnoses(), diagnosed -> {
            DiagnosisType type = knowledge.diagnoses().get(diagnosed.id());
            lines.item(
                    "-",
                    words.of(type.title()) + " (" + words.severity(type, diagnosed.severity()) + "). "
                            + words.of(type.severities().get(diagnosed.severity())));
            lines.detail(words.phrase("because", "answers", because(diagnosed)));
        });
        if (advice.diagnoses().isEmpty()) {
            lines.heading(words.phrase("situation"));
            lines.paragraph(words.phrase("no-diagnosis"));
        }
    }

    /** The answers behind a diagnosis, those to one question together; questions that nobody could answer are only counted. */
    private String because(Advice.Diagnosed diagnosed) {
        List<String> said = new ArrayList<>();
        diagnosed
                .known()
                .forEach((question, answers) -> said.add(words.phrase("quoted", "text", words.question(question)) + " "
                        + answers.stream()
                                .map(answer -> words.answer(question, answer))
                                .collect(Collectors.joining(", "))));
        if (diagnosed.unknown() > 0) {
            said.add(words.phrase("nobody-knows", "count", String.valueOf(diagnosed.unknown())));
        }
        return String.join("; ", said);
    }

    private void recommendations(Lines lines, Advice advice) {
        lines.section(
                words.phrase("recommendations"),
                advice.recommendations(),
                recommendation -> recommendation(lines, recommendation));
    }

    private void recommendation(Lines lines, Advice.Recommendation recommendation) {
        Intervention intervention = knowledge.interventions().get(recommendation.id());
        lines.item(
                recommendation.rank() + ".",
                words.of(intervention.title()) + " – "
                        + words.code("when", recommendation.when().code()) + "; "
                        + words.code("evidence", intervention.evidence().grade().code()) + "; "
                        + words.code("response", intervention.response().code()));
        lines.detail(words.of(intervention.summary()));
        lines.detail(words.phrase("answers", "diagnoses", titles(recommendation.answers())));
        lines.detail(words.phrase(
                "begin-with", "step", words.of(intervention.firstSteps().get(0).text())));
        lines.detail(words.phrase(
                "led-by",
                "lead",
                words.code("actor", recommendation.lead()),
                "partners",
                actors(recommendation.partners())));
        if (!recommendation.ridingOn().isEmpty()) {
            lines.detail(words.phrase("riding-on", "services", codes("service", recommendation.ridingOn())));
        }
        if (!recommendation.after().isEmpty()) {
            lines.detail(words.phrase("after", "measures", measures(recommendation.after())));
        }
        remarks(lines, recommendation.guidance(), recommendation.cautions());
        if (recommendation.rank() <= IN_FULL) {
            recommendation.standing(intervention).forEach(caution -> lines.detail("! " + words.of(caution.text())));
        }
        lines.detail(words.phrase("visible", "output", words.visible(recommendation)));
    }

    private void remarks(Lines lines, List<String> guidance, List<String> cautions) {
        guidance.forEach(
                id -> lines.detail("+ " + words.of(knowledge.remarks().get(id).text())));
        cautions.forEach(
                id -> lines.detail("! " + words.of(knowledge.remarks().get(id).text())));
    }

    private void roadmap(Lines lines, Advice advice) {
        lines.section(
                words.phrase("roadmap"),
                advice.roadmap().entrySet(),
                part -> lines.item(
                        "-",
                        words.code("when_long", part.getKey().code()) + ": "
                                + (part.getValue().isEmpty() ? words.phrase("nothing") : measures(part.getValue()))));
    }

    private void running(Lines lines, Advice advice) {
        lines.section(words.phrase("running"), advice.running(), running -> {
            lines.item("-", title(running.id()) + ". " + words.code("upkeep", running.advice()));
            remarks(lines, running.guidance(), running.cautions());
        });
    }

    private void notNow(Lines lines, Advice advice) {
        lines.section(words.phrase("not-now"), advice.notNow(), notNow -> {
            lines.item("-", title(notNow.id()) + ". " + words.phrase("answers", "diagnoses", titles(notNow.answers())));
            notNow.missing()
                    .forEach(missing ->
                            lines.detail(words.missing(knowledge.interventions().get(notNow.id()), missing)));
        });
    }

    private void askFirst(Lines lines, Advice advice, List<Influence.Inquiry> askFirst) {
        lines.section(
                words.phrase("ask-first"),
                askFirst.stream().limit(MOST_QUESTIONS).toList(),
                inquiry -> lines.item("-", words.question(inquiry.question())));
        lines.section(
                words.phrase("undetermined"),
                advice.undetermined(),
                undetermined -> lines.item(
                        "-",
                        words.of(knowledge.diagnoses().get(undetermined.id()).title()) + ": "
                                + undetermined.questions().stream()
                                        .map(words::question)
                                        .collect(Collectors.joining(" / "))));
    }

    private void others(Lines lines, Advice advice) {
        lines.section(
                words.phrase("not-advised"),
                advice.notAdvised(),
                notAdvised -> lines.item(
                        "-",
                        title(notAdvised.id()) + ". "
                                + words.of(knowledge
                                        .interventions()
                                        .get(notAdvised.id())
                                        .summary())));
        lines.section(
                words.phrase("not-needed"),
                advice.notNeeded(),
                notNeeded -> lines.item("-", title(notNeeded.id()) + ". " + wouldAnswer(notNeeded)));
        lines.section(words.phrase("ignored"), advice.ignored(), id -> lines.item("-", words.question(id)));
    }

    private String wouldAnswer(Advice.NotNeeded notNeeded) {
        return words.phrase(
                "would-answer",
                "diagnoses",
                titles(notNeeded.wouldAnswer().stream().limit(MOST_CALLERS).toList()));
    }

    private String title(String intervention) {
        return words.of(knowledge.interventions().get(intervention).title());
    }

    private String measures(List<String> ids) {
        return ids.stream().map(this::title).collect(Collectors.joining("; "));
    }

    private String titles(List<String> diagnoses) {
        return diagnoses.stream()
                .map(id -> words.of(knowledge.diagnoses().get(id).title()))
                .collect(Collectors.joining("; "));
    }

    private String actors(List<String> actors) {
        return actors.isEmpty() ? words.phrase("nobody-else") : codes("actor", actors);
    }

    private String codes(String group, List<String> codes) {
        return codes.stream().map(code -> words.code(group, code)).collect(Collectors.joining(", "));
    }
}
