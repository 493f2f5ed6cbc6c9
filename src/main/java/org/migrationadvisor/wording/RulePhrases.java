package org.migrationadvisor.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;

/** What sentences about rules are made of: phrases with blanks, and the quoted titles of what rules name by id. */
final class RulePhrases {

    private final KnowledgeBase knowledge;
    private final Words words;

    RulePhrases(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    String say(String key, String... blanks) {
        return words.filled("rule", key, blanks);
    }

    String measure(String id) {
        Intervention measure = knowledge.interventions().get(id);
        return measure == null ? say("the-measure") : say("quoted", "text", words.of(measure.title()));
    }

    String diagnosis(String id) {
        return say("quoted", "text", words.of(knowledge.diagnoses().get(id).title()));
    }

    /** Several of which one is enough. */
    String either(Stream<String> several) {
        return several.collect(Collectors.joining(" " + words.phrase("or") + " "));
    }
}
