package org.migrationadvisor.domain;

/** A reference that findings lean on. */
public record Source(String id, String reference, Text usedFor) {}
