package org.migrationadvisor.reasoning.fact;

/** An intervention of the catalogue; every value is a code. */
public record Intervention(
        String id, String theme, String grade, String demand, String cost, String visible, String lead, String role) {}
