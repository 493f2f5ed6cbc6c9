package org.migrationadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/**
 * The files of colleagues made into one.
 *
 * @param merged    all that agrees; where they disagree, what the first of them says who knows an answer
 * @param conflicts where they disagree, in the order of question ids
 * @param names     the different names of the municipality; one where they agree
 */
public record ProfileMerge(Profile merged, List<Conflict> conflicts, List<String> names) {

    /**
     * A question for which the files give different things.
     *
     * @param given what each file gives, in the order of the files; a file that gives nothing, or nothing new, has nothing here
     */
    public record Conflict(String question, List<Given> given) {}

    /**
     * Merges files. One that is silent on a question agrees with any other, and so does one that says what the common ancestor says.
     *
     * @param ancestor the file that all of them started from, if there is one
     */
    public static ProfileMerge of(List<Profile> profiles, Optional<Profile> ancestor) {
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to merge");
        }
        TreeMap<String, Response> answers = new TreeMap<>();
        TreeMap<String, Note> notes = new TreeMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        List<Profile> all = new ArrayList<>(profiles);
        ancestor.ifPresent(all::add);
        for (String question : Given.questions(all)) {
            List<Given> voices = voices(question, profiles, ancestor);
            Given taken = voices.stream()
                    .filter(given -> given.response()
                            .filter(response -> !response.equals(Response.UNKNOWN))
                            .isPresent())
                    .findFirst()
                    .orElse(voices.get(0));
            taken.response().ifPresent(response -> answers.put(question, response));
            taken.note().ifPresent(note -> notes.put(question, note));
            if (voices.stream().anyMatch(given -> !given.same(voices.get(0)))) {
                conflicts.add(new Conflict(question, voices));
            }
        }
        List<String> names =
                profiles.stream().map(Profile::municipality).distinct().toList();
        return new ProfileMerge(new Profile(names.get(0), answers, notes), conflicts, names);
    }

    /** What has to be heard on a question: whatever differs from the ancestor, or else what the ancestor says. */
    private static List<Given> voices(String question, List<Profile> profiles, Optional<Profile> ancestor) {
        Given before = ancestor.map(profile -> Given.of(profile, question))
                .orElse(new Given(Optional.empty(), Optional.empty()));
        List<Given> voices = profiles.stream()
                .map(profile -> Given.of(profile, question))
                .filter(given -> !given.same(before))
                .collect(Collectors.toList());
        return voices.isEmpty() ? List.of(before) : voices;
    }
}
