package org.migrationadvisor.assessment;

import java.time.Instant;
import org.migrationadvisor.domain.Profile;

/**
 * A saved assessment as it stood at one revision.
 *
 * @param revision from 1; grows by one with each save that changes something
 * @param saved    when it was last saved
 * @param expires  when it will be deleted unless it is saved again
 * @param version  what the program knew when the assessment was created
 */
public record Assessment(
        String id, int revision, Profile profile, Instant created, Instant saved, Instant expires, Version version) {}
