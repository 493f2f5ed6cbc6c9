package org.migrationadvisor.assessment;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Text;

/** The smallest questionnaire with a page of two questions, so that a process over it starts at once. Both are always given the same number. */
final class TwoNumbers {

    private static final Text NOTHING = new Text(Map.of("en", "-"));
    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            List.of(new Questionnaire.Section("page", 1, NOTHING, NOTHING, List.of(question("one"), question("two")))));

    private TwoNumbers() {}

    private static Question question(String id) {
        return new Question(
                id,
                Question.Kind.NUMBER,
                false,
                false,
                false,
                NOTHING,
                Optional.empty(),
                new Question.Why(NOTHING, List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Question.Range(BigDecimal.ZERO, new BigDecimal(1_000_000_000), true, NOTHING)),
                Optional.empty(),
                List.of());
    }

    static Assessments over(Storage storage) {
        return new Assessments(storage, Clock.systemUTC(), new SecureRandom(), QUESTIONNAIRE, Bench.RETENTION);
    }

    static Profile profile(long number) {
        Response response = new Response.Amount(BigDecimal.valueOf(number));
        return new Profile("Somewhere", Map.of("one", response, "two", response));
    }

    static Change change(int base, String key, long number) {
        Optional<Response> response = Optional.of(new Response.Amount(BigDecimal.valueOf(number)));
        return new Change(base, Optional.empty(), Map.of("one", response, "two", response), Map.of(), key);
    }

    /** The number that both answers give; an error where they differ. */
    static long number(Profile profile) {
        if (!profile.answers().get("one").equals(profile.answers().get("two"))) {
            throw new AssertionError("Half a page was saved: " + profile.answers());
        }
        return ((Response.Amount) profile.answers().get("one")).value().longValueExact();
    }
}
