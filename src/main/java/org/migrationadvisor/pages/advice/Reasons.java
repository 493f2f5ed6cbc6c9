package org.migrationadvisor.pages.advice;

import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Puts the diagnoses of one piece of advice, and the answers behind them, into words. */
final class Reasons {

    private static final int MOST_ANSWERS = 4;

    private final Edition edition;
    private final Advice advice;

    Reasons(Edition edition, Advice advice) {
        this.edition = edition;
        this.advice = advice;
    }

    Advice.Diagnosed diagnosed(String id) {
        return advice.diagnosed(id);
    }

    DiagnosisType type(String id) {
        return edition.knowledge().diagnoses().get(id);
    }

    /** A diagnosis with its severity, leading to its place on the page. */
    AdvicePage.Marked marked(String id) {
        Advice.Diagnosed diagnosed = diagnosed(id);
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
        return edition.of(type(id).severities().get(diagnosed(id).severity()));
    }

    String word(Advice.Diagnosed diagnosed) {
        return edition.words().severity(type(diagnosed.id()), diagnosed.severity());
    }

    /** The answers behind a diagnosis, one line for each question. */
    List<AdvicePage.Answered> answers(Advice.Diagnosed diagnosed) {
        return diagnosed.answers().entrySet().stream()
                .limit(MOST_ANSWERS)
                .map(entry -> new AdvicePage.Answered(
                        entry.getKey(),
                        edition.words().question(entry.getKey()),
                        edition.words().joined(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** How many questions more there are than are shown, in words; empty when all are shown. */
    String more(Advice.Diagnosed diagnosed) {
        int questions = diagnosed.answers().size();
        return questions > MOST_ANSWERS ? edition.count("and-answers", questions - MOST_ANSWERS) : "";
    }
}
