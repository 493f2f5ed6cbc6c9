package org.migrationadvisor.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads and writes.
 *
 * @param in          standard input
 * @param out         results
 * @param err         everything else
 * @param interactive whether somebody watches {@code err}
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {}
