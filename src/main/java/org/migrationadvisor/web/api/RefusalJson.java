package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.migrationadvisor.knowledge.ProfileRefused;

/** What was refused, where, and what would be accepted: the first slip, and all of them. */
final class RefusalJson {

    private RefusalJson() {}

    static ObjectNode document(List<ProfileRefused.Slip> slips) {
        ObjectNode json = slip(slips.get(0));
        json.set("slips", Json.list(slips, RefusalJson::slip));
        return json;
    }

    private static ObjectNode slip(ProfileRefused.Slip slip) {
        ObjectNode json = Json.object()
                .put("error", slip.found())
                .put("where", slip.where())
                .put("accepted", slip.accepted());
        return slip.line() == 0 ? json : json.put("line", slip.line());
    }
}
