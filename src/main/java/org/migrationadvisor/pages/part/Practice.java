package org.migrationadvisor.pages.part;

import org.migrationadvisor.pages.Link;

/** Who practised a measure where. */
public record Practice(Link municipality, String actor, String what) {}
