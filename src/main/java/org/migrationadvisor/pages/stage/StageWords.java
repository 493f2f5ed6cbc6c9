package org.migrationadvisor.pages.stage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.part.Step;

/** Words that several screens show alike. */
final class StageWords {

    private static final int MOST_CHOSEN = 2;

    private final Edition edition;

    StageWords(Edition edition) {
        this.edition = edition;
    }

    String measure(String id) {
        return edition.of(intervention(id).title());
    }

    List<String> measures(Collection<String> ids) {
        return ids.stream().map(this::measure).toList();
    }

    Intervention intervention(String id) {
        return edition.knowledge().interventions().get(id);
    }

    String diagnosis(String id) {
        return edition.of(type(id).title());
    }

    String diagnoses(Collection<String> ids) {
        return ids.stream().map(this::diagnosis).collect(Collectors.joining("; "));
    }

    Scene.Marked marked(Advice.Diagnosed diagnosed) {
        DiagnosisType type = type(diagnosed.id());
        return new Scene.Marked(
                edition.of(type.title()),
                diagnosed.severity().code(),
                edition.words().severity(type, diagnosed.severity()),
                edition.of(type.severities().get(diagnosed.severity())));
    }

    /** What a profile answers to a question. */
    String answer(String question, Profile profile) {
        return answer(question, profile.answer(question));
    }

    /** An answer in words; that there is none where there is none. */
    String answer(String question, Optional<Response> response) {
        return response.map(given -> edition.words().response(question, given))
                .orElseGet(() -> edition.code("answer", "unanswered"));
    }

    /** The same in few words: of many answers chosen together, the first and how many more there are. */
    String brief(String question, Optional<Response> response) {
        if (response.isPresent()
                && response.get() instanceof Response.Chosen chosen
                && chosen.codes().size() > MOST_CHOSEN) {
            List<String> first = chosen.codes().stream().limit(MOST_CHOSEN).toList();
            return answer(question, Optional.of(new Response.Chosen(first))) + "; "
                    + more(chosen.codes().size(), MOST_CHOSEN);
        }
        return answer(question, response);
    }

    /** A question and an answer to it. */
    Scene.Answered answered(String question, Response response) {
        return new Scene.Answered(
                edition.words().question(question), edition.words().response(question, response));
    }

    private DiagnosisType type(String id) {
        return edition.knowledge().diagnoses().get(id);
    }

    Step firstStep(String measure) {
        Intervention.Step step = intervention(measure).firstSteps().get(0);
        return new Step(edition.actor(step.who()), edition.of(step.text()));
    }

    /** How many more there are than are shown, in words; empty when all are. */
    String more(int all, int shown) {
        return all > shown ? edition.count("and-more", all - shown) : "";
    }
}
