package org.migrationadvisor.pages.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Puts the diagnoses of one piece of advice, and the answers behind them, into words. */
final class Reasons {

    private static final int MOST_ANSWERS = 4;

    private final Edition edition;
    private final Map<String, Advice.Diagnosed> diagnoses = new LinkedHashMap<>();

    Reasons(Edition edition, Advice advice) {
        this.edition = edition;
        advice.diagnoses().forEach(diagnosed -> diagnoses.put(diagnosed.id(), diagnosed));
    }

    Advice.Diagnosed diagnosed(String id) {
        return diagnoses.get(id);
    }

    DiagnosisType type(String id) {
        return edition.knowledge().diagnoses().get(id);
    }

    /** A diagnosis with its severity, leading to its place on the page. */
    AdvicePage.Marked marked(String id) {
        Advice.Diagnosed diagnosed = diagnoses.get(id);
        return new AdvicePage.Marked(
                new Link(edition.of(type(id).title()), "#d-" + id),
                diagnosed.severity().code(),
                word(diagnosed));
    }

    List<AdvicePage.Marked> marked(List<String> ids) {
        return ids.stream().map(this::marked).toList();
    }

    /** What a diagnosis says of this municipality. */
    String sentence(String id) {
        return edition.of(type(id).severities().get(diagnoses.get(id).severity()));
    }

    String word(Advice.Diagnosed diagnosed) {
        return edition.words().severity(type(diagnosed.id()), diagnosed.severity());
    }

    /** The answers behind a diagnosis, one line for each question. */
    List<AdvicePage.Answered> answers(Advice.Diagnosed diagnosed) {
        Map<String, StringJoiner> byQuestion = new LinkedHashMap<>();
        diagnosed
                .because()
                .forEach(because -> byQuestion
                        .computeIfAbsent(because.question(), question -> new StringJoiner("; "))
                        .add(edition.words().answer(because.question(), because.answer())));
        return byQuestion.entrySet().stream()
                .limit(MOST_ANSWERS)
                .map(entry -> new AdvicePage.Answered(
                        entry.getKey(),
                        edition.words().question(entry.getKey()),
                        entry.getValue().toString()))
                .toList();
    }

    /** How many questions more there are than are shown, in words; empty when all are shown. */
    String more(Advice.Diagnosed diagnosed) {
        long questions = diagnosed.because().stream()
                .map(Advice.Because::question)
                .distinct()
                .count();
        return questions > MOST_ANSWERS ? edition.count("and-answers", (int) questions - MOST_ANSWERS) : "";
    }
}
