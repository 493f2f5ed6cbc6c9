package org.migrationadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Weight;

/**
 * The two needles of a profile: how favourable the answered situation is, and how well the municipality knows it. Both are means, so that
 * a better answer, a better known one or one more known never lowers them; see docs/ranking.md.
 */
final class Needles {

    private final Questionnaire questionnaire;
    private final List<Question> rated;
    private final Map<String, Weight> weights;

    Needles(KnowledgeBase knowledge) {
        this.questionnaire = knowledge.questionnaire();
        this.rated = questionnaire.questions().stream()
                .filter(question -> question.options().stream()
                        .anyMatch(option -> option.favourable().isPresent()))
                .toList();
        this.weights = knowledge.weights();
    }

    Advice.Coverage coverage(Profile profile, Map<String, Response> counted) {
        long unknown =
                counted.values().stream().filter(Response.UNKNOWN::equals).count();
        long applicable = questionnaire.questions().stream()
                .filter(question -> questionnaire.applies(question, profile))
                .count();
        return new Advice.Coverage(
                (int) (counted.size() - unknown),
                (int) unknown,
                (int) (applicable - counted.size()),
                state(profile),
                knowledge(profile, counted));
    }

    /**
     * The mean of how favourable each answer is. A question that an earlier answer made pointless counts as that earlier answer does,
     * answered or not, so that a branch that opens cannot lower the needle.
     */
    private double state(Profile profile) {
        double sum = 0;
        int answered = 0;
        for (Question question : rated) {
            Optional<Double> favourable =
                    favourable(questionnaire.closedBy(question, profile).orElse(question), profile);
            if (favourable.isPresent()) {
                sum += favourable.get();
                answered++;
            }
        }
        return answered == 0 ? 0 : rounded(sum / answered);
    }

    private static Optional<Double> favourable(Question question, Profile profile) {
        return profile.answers().get(question.id()) instanceof Response.Chosen chosen
                ? question.option(chosen.codes().first()).flatMap(Question.Option::favourable)
                : Optional.empty();
    }

    /** The mean, over all questions, of how well each is known; what an earlier answer made pointless is known. */
    private double knowledge(Profile profile, Map<String, Response> counted) {
        return rounded(questionnaire.questions().stream()
                .mapToDouble(question -> known(question, profile, counted))
                .average()
                .orElse(0));
    }

    private double known(Question question, Profile profile, Map<String, Response> counted) {
        if (!questionnaire.applies(question, profile)) {
            return 1;
        }
        Response response = counted.get(question.id());
        if (response == null || response.equals(Response.UNKNOWN)) {
            return 0;
        }
        String basis = Optional.ofNullable(profile.notes().get(question.id()))
                .flatMap(note -> note.basis())
                .orElse("unstated");
        return weights.get("known-by-" + basis).value();
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
