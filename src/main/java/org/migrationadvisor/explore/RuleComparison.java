package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/**
 * What other rules, or another knowledge base, do to the advice for some profiles.
 *
 * @param before version of the older knowledge and rules
 * @param after  version of the newer ones
 * @param lines  one for each profile, in their order
 */
public record RuleComparison(String before, String after, List<Line> lines) {

    /**
     * One profile.
     *
     * @param name    of its case or file
     * @param dropped questions whose answer the older questionnaire does not take
     */
    public record Line(String name, Profile profile, List<String> dropped, Difference difference) {}

    public RuleComparison {
        lines = List.copyOf(lines);
    }

    /**
     * Advises each profile twice.
     *
     * @param profiles by name, as the newer questionnaire takes them
     */
    public static RuleComparison of(Advisor before, Advisor after, Map<String, Profile> profiles) {
        List<Line> lines = new ArrayList<>();
        profiles.forEach((name, profile) -> {
            SortedMap<String, Response> taken = new TreeMap<>(profile.answers());
            taken.entrySet().removeIf(answer -> !takes(before.knowledge().questionnaire(), answer));
            Profile older = new Profile(profile.municipality(), taken, profile.notes());
            lines.add(new Line(
                    name,
                    profile,
                    profile.answers().keySet().stream()
                            .filter(question -> !taken.containsKey(question))
                            .toList(),
                    Difference.between(before.advise(older), after.advise(profile))));
        });
        return new RuleComparison(
                before.knowledge().version(), after.knowledge().version(), lines);
    }

    private static boolean takes(Questionnaire questionnaire, Map.Entry<String, Response> answer) {
        Optional<Question> question = questionnaire.question(answer.getKey());
        return question.isPresent()
                && (!(answer.getValue() instanceof Response.Chosen chosen)
                        || chosen.codes().stream()
                                .allMatch(code -> question.get().option(code).isPresent()));
    }

    /** The profiles whose advice changes. */
    public List<Line> changed() {
        return lines.stream().filter(line -> !line.difference().isEmpty()).toList();
    }
}
