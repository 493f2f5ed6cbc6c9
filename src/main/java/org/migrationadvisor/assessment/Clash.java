package org.migrationadvisor.assessment;

/**
 * One question that two people changed to different things.
 *
 * @param before what both started from
 * @param theirs what the other saved first, and what stands now
 * @param mine   what was sent and is not saved
 */
public record Clash(String question, Given before, Given theirs, Given mine) {}
