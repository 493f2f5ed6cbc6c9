package org.migrationadvisor.assessment;

/**
 * What the program knew at a time.
 *
 * @param program   version of the program
 * @param knowledge version of knowledge and rules, with their content hash
 */
public record Version(String program, String knowledge) {}
