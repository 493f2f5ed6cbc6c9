package org.migrationadvisor.web;

import io.javalin.http.BadRequestResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.web.form.Form;

/** The profile that a page of advice sends along, so that it can be changed or shown again. */
final class SentProfile {

    private final ProfileReader reader;

    SentProfile(KnowledgeBase knowledge) {
        this.reader = new ProfileReader(knowledge.questionnaire());
    }

    /** The profile in a form, if one was sent. */
    Optional<Profile> profile(Form form) {
        return form.value("profile").map(this::read);
    }

    private Profile read(String json) {
        try {
            return reader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (ProfileRefused tampered) {
            throw new BadRequestResponse();
        }
    }
}
