package org.migrationadvisor.assessment.store;

/** What a secret allows, and when its assessment was last saved. */
public record AccessRow(String assessment, String allows, long saved) {}
