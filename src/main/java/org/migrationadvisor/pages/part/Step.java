package org.migrationadvisor.pages.part;

/** A first step and who takes it. */
public record Step(String who, String text) {}
