package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.wording.RefusalWords;

/** What was refused, where, and what would be accepted: the first slip, and all of them. */
final class RefusalJson {

    private final RefusalWords words;

    RefusalJson(RefusalWords words) {
        this.words = words;
    }

    ObjectNode document(List<ProfileRefused.Slip> slips) {
        ObjectNode json = slip(slips.get(0));
        json.set("slips", Json.list(slips, this::slip));
        return json;
    }

    private ObjectNode slip(ProfileRefused.Slip slip) {
        ObjectNode json = Json.object()
                .put("error", words.found(slip))
                .put("where", slip.where())
                .put("accepted", words.accepted(slip));
        return slip.line() == 0 ? json : json.put("line", slip.line());
    }
}
