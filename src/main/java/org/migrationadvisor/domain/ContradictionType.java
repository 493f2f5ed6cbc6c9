package org.migrationadvisor.domain;

import java.util.List;

/** Answers that can hardly all be true. They are shown, not refused. */
public record ContradictionType(String id, List<String> questions, Text text) {}
