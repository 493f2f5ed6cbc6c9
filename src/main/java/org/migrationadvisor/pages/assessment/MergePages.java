package org.migrationadvisor.pages.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.assessment.ProfileMerge;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.questionnaire.FormSlip;

/** Writes the page on which the files of colleagues become one. */
public final class MergePages {

    private final Edition edition;
    private final ProfileWriter writer;
    private final GivenWords words;

    public MergePages(Edition edition) {
        this.edition = edition;
        this.writer = new ProfileWriter(edition.knowledge().questionnaire());
        this.words = new GivenWords(edition);
    }

    /** What can be chosen at a conflict: each thing that is said, once. */
    public static List<Given> voices(ProfileMerge.Conflict conflict) {
        List<Given> voices = new ArrayList<>();
        conflict.given().stream()
                .filter(given -> voices.stream().noneMatch(given::same))
                .forEach(voices::add);
        return voices;
    }

    /**
     * The page.
     *
     * @param guessed whether the encoding of a file was guessed
     * @param chosen what was chosen already: id of a question, or {@code municipality}, to the number of a voice
     * @param missed whether a choice is missing
     * @param failure the number under which it was told that nothing could be stored; empty where it was not tried
     */
    public MergePage page(
            List<Colleague> files,
            boolean guessed,
            ProfileMerge merge,
            Map<String, Integer> chosen,
            boolean missed,
            String failure) {
        String title = edition.say("merge-title");
        return new MergePage(
                missed || !failure.isEmpty() ? edition.say("error-prefix", "title", title) : title,
                merge.merged().answers().size() - merge.conflicts().size(),
                files.stream()
                        .map(file -> new MergePage.File(file.file(), writer.json(file.profile())))
                        .toList(),
                guessed,
                Stream.concat(
                                names(files, merge, chosen),
                                merge.conflicts().stream().map(conflict -> conflict(files, conflict, chosen)))
                        .toList(),
                missed,
                failure.isEmpty() ? "" : edition.say("not-begun", "number", failure));
    }

    private Stream<MergePage.Conflict> names(List<Colleague> files, ProfileMerge merge, Map<String, Integer> chosen) {
        if (merge.names().size() == 1) {
            return Stream.empty();
        }
        List<MergePage.Voice> voices = new ArrayList<>();
        for (String name : merge.names()) {
            String said = files.stream()
                    .filter(file -> file.profile().municipality().equals(name))
                    .map(Colleague::file)
                    .collect(Collectors.joining(", "));
            voices.add(voice(FormSlip.MUNICIPALITY, voices.size(), name, "", said, chosen));
        }
        return Stream.of(new MergePage.Conflict(FormSlip.MUNICIPALITY, edition.say("municipality"), voices));
    }

    private MergePage.Conflict conflict(
            List<Colleague> files, ProfileMerge.Conflict conflict, Map<String, Integer> chosen) {
        String id = conflict.question();
        List<MergePage.Voice> voices = new ArrayList<>();
        for (Given given : voices(conflict)) {
            String said = files.stream()
                    .filter(file -> Given.of(file.profile(), id).same(given))
                    .map(Colleague::file)
                    .collect(Collectors.joining(", "));
            voices.add(voice(id, voices.size(), words.answer(id, given), words.note(given), said, chosen));
        }
        return new MergePage.Conflict(id, edition.words().question(id), voices);
    }

    private static MergePage.Voice voice(
            String id, int number, String answer, String note, String files, Map<String, Integer> chosen) {
        return new MergePage.Voice(
                number, answer, note, files, chosen.getOrDefault(id, -1).equals(number));
    }
}
