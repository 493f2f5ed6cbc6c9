package org.migrationadvisor.reasoning;

import java.util.List;
import org.migrationadvisor.reasoning.conclusion.Conclusion;

/**
 * A rule that fired.
 *
 * @param rule    its name
 * @param matched the facts that met its positive patterns, in their order
 */
public record Firing(String rule, List<Object> matched, Conclusion conclusion) {}
