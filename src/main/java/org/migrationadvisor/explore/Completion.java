package org.migrationadvisor.explore;

import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * A profile with its open questions answered.
 *
 * @param answers what was filled in
 * @param weight  how likely it is, when each answer to a question is as likely as the others
 */
record Completion(Profile profile, Map<String, Response> answers, double weight) {

    Optional<Response> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }
}
