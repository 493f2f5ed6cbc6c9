package org.migrationadvisor.pages.part;

/** A sign by which progress is followed, its unit, and where it can be looked up. */
public record Indicator(String text, String unit, String verification) {}
