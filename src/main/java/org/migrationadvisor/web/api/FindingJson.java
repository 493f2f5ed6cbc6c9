package org.migrationadvisor.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.wording.Words;

/** The findings as JSON, with the sources they lean on. */
final class FindingJson {

    private final Words words;

    FindingJson(Words words) {
        this.words = words;
    }

    ObjectNode document(KnowledgeBase knowledge) {
        ObjectNode json = Json.object().put("language", words.language()).put("knowledge", knowledge.version());
        json.set("findings", Json.list(knowledge.findings().values(), this::finding));
        json.set(
                "sources",
                Json.list(
                        knowledge.sources().values(),
                        source -> Json.object()
                                .put("id", source.id())
                                .put("reference", source.reference())
                                .put("used_for", words.of(source.usedFor()))));
        return json;
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode json = Json.object()
                .put("id", finding.id())
                .put("section", finding.section())
                .put("evidence", finding.evidence().code());
        json.put("statement", words.of(finding.statement()));
        json.set("figures", Json.strings(finding.figures()));
        json.set("sources", Json.strings(finding.sources()));
        finding.note().ifPresent(note -> json.put("note", words.of(note)));
        return json;
    }
}
