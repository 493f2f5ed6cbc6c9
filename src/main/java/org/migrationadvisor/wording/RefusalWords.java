package org.migrationadvisor.wording;

import java.util.Map;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.syntax.Saying;

/** Says in one language what was refused, where, and what would be accepted; English where the knowledge base has no words for it. */
public final class RefusalWords {

    private final Map<String, Text> phrases;
    private final String language;

    public RefusalWords(KnowledgeBase knowledge, String language) {
        this.phrases = knowledge.vocabulary().getOrDefault("refusal", Map.of());
        this.language = language;
    }

    /** What was found. */
    public String found(ProfileRefused.Slip slip) {
        return say(slip.found());
    }

    /** What would be accepted. */
    public String accepted(ProfileRefused.Slip slip) {
        return say(slip.accepted());
    }

    /** Where it stands: a key or question of the file as it is, a part of the file in words. */
    public String place(ProfileRefused.Slip slip) {
        return translated(slip.where());
    }

    /** What was found, and what would be accepted. */
    public String reason(ProfileRefused.Slip slip) {
        return say(Saying.of("{found}; accepted: {accepted}", "found", slip.found(), "accepted", slip.accepted()));
    }

    /** What is said of it. */
    public String say(Saying saying) {
        return saying.in(this::translated);
    }

    private String translated(String phrase) {
        Text text = phrases.get(phrase);
        return text == null ? phrase : text.in(language);
    }
}
