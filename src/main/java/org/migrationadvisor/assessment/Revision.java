package org.migrationadvisor.assessment;

import java.time.Instant;
import org.migrationadvisor.domain.Profile;

/**
 * One step of the history of an assessment.
 *
 * @param number  from 1
 * @param saved   when it was saved
 * @param profile the answers as they stood then
 */
public record Revision(int number, Instant saved, Profile profile) {}
