package org.migrationadvisor.pages.assessment;

import org.migrationadvisor.domain.Profile;

/** The file of a colleague: its name, only ever shown, and what it says. */
public record Colleague(String file, Profile profile) {}
