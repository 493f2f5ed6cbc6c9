package org.migrationadvisor.domain;

import java.util.List;
import java.util.Optional;

/**
 * A word of the glossary.
 *
 * @param forms other forms under which texts use it, between semicolons; an s or es at the end is understood
 */
public record Term(String id, Text term, Optional<Text> forms, Text meaning, List<String> see) {}
