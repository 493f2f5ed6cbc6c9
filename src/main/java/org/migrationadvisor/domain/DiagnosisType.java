package org.migrationadvisor.domain;

import java.util.List;
import java.util.Map;

/**
 * One thing the rules can conclude about a municipality.
 *
 * @param theme      folder of its rules
 * @param meaning    what it means for a municipality
 * @param severities a sentence for each severity
 */
public record DiagnosisType(
        String id,
        Kind kind,
        String theme,
        Text title,
        Text meaning,
        Map<Severity, Text> severities,
        List<String> findings) {

    /** An effect of migration, a weakness of the response, or something to build on. */
    public enum Kind implements Coded {
        IMPACT,
        RESPONSE,
        ASSET
    }
}
