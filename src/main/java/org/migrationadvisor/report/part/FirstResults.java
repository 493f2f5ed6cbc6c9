package org.migrationadvisor.report.part;

import org.migrationadvisor.domain.Intervention;

/** Says when a measure can first show something, and what. */
final class FirstResults {

    private FirstResults() {}

    /** As a sentence of its own. */
    static String sentence(Material material, Intervention measure) {
        return material.capital(of(material, measure));
    }

    /** Within a sentence. */
    static String of(Material material, Intervention measure) {
        return material.say(
                "first-result",
                "when",
                material.edition().code("first_result", measure.firstResult().when()),
                "text",
                material.edition().of(measure.firstResult().text()));
    }
}
