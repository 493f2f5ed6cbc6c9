package org.migrationadvisor.domain;

import java.util.List;

/** A word of the glossary. */
public record Term(String id, Text term, Text meaning, List<String> see) {}
