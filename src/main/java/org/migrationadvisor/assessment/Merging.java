package org.migrationadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * A change of somebody set against what others have saved meanwhile, question by question: who left a question as it was has not changed
 * it, and two who changed it to the same thing agree.
 */
final class Merging {

    /** Stands for the name of the municipality among what was merged unseen; no question has such an id. */
    static final String NAME = "@";

    private final List<String> others = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Profile merged;
    private final Optional<String> name;
    private final boolean renamedByOthers;

    /**
     * @param base what the page showed
     * @param now  what stands now
     */
    Merging(Profile base, Profile now, Change change) {
        Profile mine = change.onto(base);
        Set<String> sent = change.questions();
        Map<String, Response> answers = new TreeMap<>(now.answers());
        Map<String, Note> notes = new TreeMap<>(now.notes());
        for (String question : Given.questions(List.of(base, now, mine))) {
            Given before = Given.of(base, question);
            Given theirs = Given.of(now, question);
            Given ours = Given.of(mine, question);
            if (!theirs.same(before) && !theirs.same(ours)) {
                if (ours.same(before)) {
                    others.add(question);
                } else {
                    clashes.add(new Clash(question, before, theirs, ours));
                }
            } else if (sent.contains(question) && !ours.same(theirs)) {
                Given.put(answers, question, ours.response());
                Given.put(notes, question, ours.note());
            }
        }
        name = change.municipality()
                .filter(sentName -> !now.municipality().equals(base.municipality()))
                .filter(sentName -> !sentName.equals(base.municipality()) && !sentName.equals(now.municipality()));
        boolean renamedByMe = !mine.municipality().equals(base.municipality());
        renamedByOthers = !renamedByMe && !now.municipality().equals(base.municipality());
        merged = new Profile(
                renamedByMe ? mine.municipality() : now.municipality(), new TreeMap<>(answers), new TreeMap<>(notes));
    }

    boolean clashes() {
        return !clashes.isEmpty() || name.isPresent();
    }

    Saved.Conflict conflict(Assessment now) {
        return new Saved.Conflict(now, clashes, name);
    }

    /** The profile with both changes in it; without meaning where they clash. */
    Profile merged() {
        return merged;
    }

    /** What was merged without the sender having seen it: the questions of others, and the name if they changed it. */
    List<String> unseen() {
        return renamedByOthers ? Stream.concat(others.stream(), Stream.of(NAME)).toList() : others;
    }

    /** Questions that others changed and this change did not. */
    List<String> others() {
        return others;
    }
}
