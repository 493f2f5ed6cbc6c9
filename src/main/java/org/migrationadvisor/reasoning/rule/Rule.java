package org.migrationadvisor.reasoning.rule;

import java.util.List;
import org.migrationadvisor.reasoning.Phase;

/**
 * One rule, as it stands in its DRL file.
 *
 * @param name     the sentence that states its norm or finding
 * @param theme    the folder it lies in
 * @param section  the comment that says what this part of the file concludes
 * @param findings ids of the findings it rests on
 * @param file     path below the rules folder, with forward slashes
 * @param line     of its name, from 1
 */
public record Rule(
        String name,
        String theme,
        Phase phase,
        String section,
        List<String> findings,
        List<Pattern> patterns,
        Template conclusion,
        String file,
        int line) {}
