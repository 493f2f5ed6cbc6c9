package org.migrationadvisor.reasoning.conclusion;

/** A conclusion of the phase diagnosis. */
public sealed interface AboutMunicipality extends Conclusion permits Diagnosis, Contradiction, Runs {}
