package org.migrationadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Note;
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

    private static final String KNOWN_BY = "known-by-";
    private static final String UNSTATED = "unstated";

    private final Questionnaire questionnaire;
    private final List<Question> rated;
    private final Map<String, Double> knownBy;

    Needles(KnowledgeBase knowledge) {
        this.questionnaire = knowledge.questionnaire();
        this.rated = questionnaire.questions().stream()
                .filter(question -> question.options().stream()
                        .anyMatch(option -> option.favourable().isPresent()))
                .toList();
        this.knownBy = knowledge.weights().values().stream()
                .filter(weight -> weight.id().startsWith(KNOWN_BY))
                .collect(Collectors.toMap(weight -> weight.id().substring(KNOWN_BY.length()), Weight::value));
    }

    Advice.Coverage coverage(Profile profile, Map<String, Response> counted) {
        long unknown =
                counted.values().stream().filter(Response.UNKNOWN::equals).count();
        int all = questionnaire.questions().size();
        int closed = questionnaire.closed(profile).size();
        return new Advice.Coverage(
                (int) (counted.size() - unknown),
                (int) unknown,
                all - closed - counted.size(),
                state(profile),
                rounded((closed + known(profile, counted)) / all));
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

    /** How well the answers that count are known, taken together. */
    private double known(Profile profile, Map<String, Response> counted) {
        double sum = 0;
        for (Map.Entry<String, Response> answer : counted.entrySet()) {
            if (!answer.getValue().equals(Response.UNKNOWN)) {
                Note note = profile.notes().get(answer.getKey());
                sum += knownBy.get(note == null ? UNSTATED : note.basis().orElse(UNSTATED));
            }
        }
        return sum;
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
