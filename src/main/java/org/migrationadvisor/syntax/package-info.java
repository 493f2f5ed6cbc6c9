/**
 * Strict reading of YAML, JSON and text into {@link org.migrationadvisor.syntax.Node}s that know their line. Nothing here knows what the
 * documents are about; nothing is guessed, repaired or evaluated.
 */
package org.migrationadvisor.syntax;
