package org.migrationadvisor.explore.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.Change;
import org.migrationadvisor.explore.ChangeSet;
import org.migrationadvisor.explore.Robustness;
import org.migrationadvisor.explore.Standing;
import org.migrationadvisor.explore.Ways;
import org.migrationadvisor.wording.Words;

/** Changes and differences said in one language, with the words of the group {@code explore}. */
public final class Sayings {

    private static final String GROUP = "explore";

    private final KnowledgeBase knowledge;
    private final Words words;

    public Sayings(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** A saying, with its blanks {@code {name}} filled by name and value in turn. */
    public String say(String key, String... blanks) {
        String saying = words.code(GROUP, key);
        for (int i = 0; i < blanks.length; i += 2) {
            saying = saying.replace("{" + blanks[i] + "}", blanks[i + 1]);
        }
        return saying;
    }

    /** The title of a measure; its id where this catalogue does not have it. */
    public String measure(String id) {
        return Optional.ofNullable(knowledge.interventions().get(id))
                .map(intervention -> words.of(intervention.title()))
                .orElse(id);
    }

    /** The title of a diagnosis; its id where this knowledge base does not have it. */
    public String diagnosis(String id) {
        return Optional.ofNullable(knowledge.diagnoses().get(id))
                .map(diagnosis -> words.of(diagnosis.title()))
                .orElse(id);
    }

    /** Where a measure stands: its rank and when it starts, or the list it is in. */
    public String standing(Optional<Standing> standing) {
        return standing.map(this::standing).orElseGet(() -> say("absent"));
    }

    private String standing(Standing standing) {
        return standing.ranked()
                .map(ranked -> say(
                        "standing",
                        "rank",
                        String.valueOf(ranked.rank()),
                        "when",
                        words.code("when", ranked.when().code())))
                .orElseGet(() -> words.code("place", standing.place().code()));
    }

    /** What stands as an answer, in words. */
    public String response(String question, Optional<Response> response) {
        return response.map(given -> words.response(question, given)).orElseGet(() -> say("unanswered"));
    }

    /** How sure a recommendation is. */
    public String robustness(Robustness robustness) {
        return say(
                sureness(robustness),
                "share",
                words.share(robustness.share()),
                "count",
                words.number(BigDecimal.valueOf(robustness.completions())),
                "error",
                words.share(robustness.error()));
    }

    private String sureness(Robustness robustness) {
        if (robustness.exact()) {
            return robustness.share() == 1 ? "sure" : "stays-exact";
        }
        String share = words.share(robustness.share());
        return share.equals(words.share(1))
                ? "stays-nearly-always"
                : share.equals(words.share(0)) ? "stays-hardly-ever" : "stays-drawn";
    }

    /**
     * What a search found.
     *
     * @param aim {@code in}, {@code out} or {@code lower}
     */
    public String found(String aim, Ways ways) {
        return say(aim + "-" + ways.found().code().replace('_', '-'));
    }

    /** One change: the question, what would stand and what stands now. */
    public String change(Change change) {
        return say(
                "change",
                "question",
                words.question(change.question()),
                "to",
                response(change.question(), Optional.of(change.to())),
                "from",
                response(change.question(), change.from()));
    }

    /** A set of changes, and who can bring it about. */
    public String set(ChangeSet set) {
        List<String> changes = set.changes().stream().map(this::change).toList();
        return String.join(" " + say("together") + " ", changes) + " " + "["
                + words.code("change_kind", set.kind().code()) + "]";
    }
}
