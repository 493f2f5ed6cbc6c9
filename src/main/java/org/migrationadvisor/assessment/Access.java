package org.migrationadvisor.assessment;

/** What a secret opened: one assessment, and what may be done with it. */
public record Access(String assessment, Right right) {}
