package org.migrationadvisor.explore;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * A profile with its open questions answered.
 *
 * @param answers what was filled in
 * @param weight  how likely it is, when each answer to a question is as likely as the others
 */
record Completion(Profile profile, Map<String, Response> answers, double weight) {

    /** The same with one more question answered, by so large a part of its answers. */
    Completion with(String question, Response answer, double share) {
        Map<String, Response> all = new TreeMap<>(answers);
        all.put(question, answer);
        return new Completion(profile.with(question, Optional.of(answer)), all, weight * share);
    }

    Optional<Response> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }
}
