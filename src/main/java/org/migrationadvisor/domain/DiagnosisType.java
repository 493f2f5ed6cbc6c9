package org.migrationadvisor.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing the rules can conclude about a municipality.
 *
 * @param theme      folder of its rules
 * @param meaning    what it means for a municipality
 * @param severities a sentence for each severity
 * @param objective  what a plan aims at where it holds
 * @param calculator whether what is at stake can be reckoned
 */
public record DiagnosisType(
        String id,
        Kind kind,
        String theme,
        Text title,
        Text meaning,
        Map<Severity, Text> severities,
        Text objective,
        Optional<Calculator> calculator,
        List<String> findings) {

    /** What can be reckoned about a diagnosis. */
    public enum Calculator implements Coded {
        /** The transfers that hang on the number of inhabitants. */
        TRANSFERS
    }

    /** An effect of migration, a weakness of the response, or something to build on. */
    public enum Kind implements Coded {
        IMPACT,
        RESPONSE,
        ASSET
    }
}
