package org.migrationadvisor.reasoning.fact;

/** How many applicable questions were answered or unknown, and the share of the unknown ones, from 0 to 1, rounded to four decimals. */
public record Coverage(int asked, double unknownShare) {}
