package org.migrationadvisor.explore;

import java.util.Optional;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * Another answer to one question. A change is always to a known answer: that somebody forgets what was known is none.
 *
 * @param from what stands now; empty when the question was not asked
 * @param to   what would stand: a code, several codes or a number
 */
public record Change(String question, Optional<Response> from, Response to, Kind kind) {

    /** Who or what could bring it about, the nearest at hand first. */
    public enum Kind implements Coded {
        /** The local government can decide it: a better answer to a question that is its own to change. */
        ACT,
        /** Nobody knows yet; it may already be so. */
        FIND_OUT,
        /** It is as it is: a size, a place where people went, or a turn for the worse. */
        GIVEN
    }

    /** The profile as it would be. */
    public Profile applyTo(Profile profile) {
        return profile.with(question, Optional.of(to));
    }

    /** Whether it says of a code of a list that it holds now, or no longer holds. */
    boolean toggles(String code) {
        return holds(from, code) != holds(Optional.of(to), code);
    }

    private static boolean holds(Optional<Response> response, String code) {
        return response.isPresent()
                && response.get() instanceof Response.Chosen chosen
                && chosen.codes().contains(code);
    }
}
