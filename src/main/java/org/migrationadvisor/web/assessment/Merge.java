package org.migrationadvisor.web.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.assessment.ProfileMerge;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.assessment.Colleague;
import org.migrationadvisor.pages.assessment.MergePages;
import org.migrationadvisor.pages.questionnaire.FormSlip;
import org.migrationadvisor.web.form.Form;

/**
 * The files of colleagues, and what was chosen where they disagree.
 *
 * @param choices id of a question, or {@code municipality}, to the number of what was chosen
 */
record Merge(ProfileMerge merge, Map<String, Integer> choices) {

    static Merge of(List<Colleague> files, Form form) {
        ProfileMerge merge =
                ProfileMerge.of(files.stream().map(Colleague::profile).toList(), Optional.empty());
        Map<String, Integer> choices = new HashMap<>();
        voices(merge)
                .forEach((id, count) -> form.value("take." + id)
                        .filter(text -> text.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .filter(number -> number < count)
                        .ifPresent(number -> choices.put(id, number)));
        return new Merge(merge, choices);
    }

    /** What has to be chosen, and among how many. */
    private static Map<String, Integer> voices(ProfileMerge merge) {
        Map<String, Integer> voices = new TreeMap<>();
        if (merge.names().size() > 1) {
            voices.put(FormSlip.MUNICIPALITY, merge.names().size());
        }
        merge.conflicts()
                .forEach(conflict -> voices.put(
                        conflict.question(), MergePages.voices(conflict).size()));
        return voices;
    }

    /** Whether there is nothing to choose. */
    boolean agreed() {
        return voices(merge).isEmpty();
    }

    /** What is not chosen yet. */
    List<String> open() {
        return voices(merge).keySet().stream()
                .filter(id -> !choices.containsKey(id))
                .toList();
    }

    /** The one profile, when everything is chosen. */
    Profile profile() {
        TreeMap<String, Response> answers = new TreeMap<>(merge.merged().answers());
        TreeMap<String, Note> notes = new TreeMap<>(merge.merged().notes());
        merge.conflicts().forEach(conflict -> {
            Given given = MergePages.voices(conflict).get(choices.get(conflict.question()));
            answers.remove(conflict.question());
            notes.remove(conflict.question());
            given.response().ifPresent(response -> answers.put(conflict.question(), response));
            given.note().ifPresent(note -> notes.put(conflict.question(), note));
        });
        String name = merge.names().get(choices.getOrDefault(FormSlip.MUNICIPALITY, 0));
        return new Profile(name, answers, notes);
    }
}
