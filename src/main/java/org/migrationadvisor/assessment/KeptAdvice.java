package org.migrationadvisor.assessment;

import java.time.Instant;

/**
 * Advice as it was given.
 *
 * @param revision the answers it was given for
 * @param kept     when it was given
 * @param version  what the program knew then
 * @param advice   as JSON, format 1
 */
public record KeptAdvice(int revision, Instant kept, Version version, String advice) {}
