package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.knowledge.KnowledgeReader;

/** The knowledge base as the program reads it, if what the rules stand on can be read. */
final class SoundKnowledge {

    private static final String NO_HASH = "check";

    /** Kinds without which rules cannot be run; of the others a file may be missing. */
    private static final Set<Kind> NEEDED =
            Set.of(Kind.QUESTIONNAIRE, Kind.DIAGNOSES, Kind.INTERVENTIONS, Kind.WEIGHTS, Kind.THRESHOLDS, Kind.RELEASE);

    private SoundKnowledge() {}

    /** The whole of it, or what is left without the files that have faults and that rules can do without. */
    static Optional<KnowledgeBase> of(KnowledgeFiles knowledge, Faults faults) {
        if (knowledge.torn().stream().anyMatch(torn -> NEEDED.contains(torn.kind()))) {
            return Optional.empty();
        }
        return read(knowledge.documents())
                .or(() -> read(knowledge.documents().stream()
                        .filter(document -> NEEDED.contains(document.kind())
                                || !faults.within("knowledge-base/" + document.file(), 0, Integer.MAX_VALUE))
                        .toList()));
    }

    private static Optional<KnowledgeBase> read(List<Document> documents) {
        try {
            return Optional.of(KnowledgeReader.read(documents, NO_HASH));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
