package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.knowledge.KnowledgeFault;
import org.migrationadvisor.knowledge.KnowledgeReader;

/**
 * The knowledge base as the program reads it, without the files that it cannot read.
 *
 * @param absent ids that rules can name and that are defined in the files left out
 */
record SoundKnowledge(KnowledgeBase base, Set<String> absent) {

    private static final String NO_HASH = "check";

    /** Kinds of which no file can be left out: every run rests on them. */
    private static final Set<Kind> NEEDED = Set.of(Kind.QUESTIONNAIRE, Kind.WEIGHTS, Kind.RELEASE);

    /** What is left when each file that cannot be read is left out; nothing if runs need one of them. */
    static Optional<SoundKnowledge> of(KnowledgeFiles knowledge) {
        if (knowledge.torn().stream().anyMatch(torn -> NEEDED.contains(torn.kind()))) {
            return Optional.empty();
        }
        List<Document> documents = new ArrayList<>(knowledge.documents());
        while (true) {
            try {
                KnowledgeBase base = KnowledgeReader.read(documents, NO_HASH);
                return Optional.of(new SoundKnowledge(base, absent(knowledge.ids(), base)));
            } catch (KnowledgeFault fault) {
                if (!documents.removeIf(
                        document -> document.file().equals(fault.file()) && !NEEDED.contains(document.kind()))) {
                    return Optional.empty();
                }
            } catch (RuntimeException unreadable) {
                return Optional.empty();
            }
        }
    }

    private static Set<String> absent(Ids ids, KnowledgeBase base) {
        Set<String> absent = new TreeSet<>();
        absent.addAll(without(ids.all(Thing.INTERVENTION), base.interventions().keySet()));
        absent.addAll(without(ids.all(Thing.DIAGNOSIS), base.diagnoses().keySet()));
        absent.addAll(without(ids.all(Thing.THRESHOLD), base.thresholds().keySet()));
        absent.addAll(without(ids.all(Thing.REMARK), base.remarks().keySet()));
        absent.addAll(
                without(ids.all(Thing.CONTRADICTION), base.contradictions().keySet()));
        return absent;
    }

    private static Collection<String> without(Set<String> all, Set<String> present) {
        return all.stream().filter(id -> !present.contains(id)).toList();
    }
}
