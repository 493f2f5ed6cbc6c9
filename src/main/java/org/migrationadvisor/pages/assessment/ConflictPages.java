package org.migrationadvisor.pages.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.assessment.Clash;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.assessment.Saved;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.questionnaire.Filled;
import org.migrationadvisor.pages.questionnaire.FormSlip;

/** Writes the page of a conflict. */
public final class ConflictPages {

    private final Edition edition;
    private final GivenWords words;

    public ConflictPages(Edition edition) {
        this.edition = edition;
        this.words = new GivenWords(edition);
    }

    /**
     * The page.
     *
     * @param changed ids of what the later one changed
     * @param filled  what the later one sent
     */
    public ConflictPage page(
            Around around, String address, Set<String> changed, Filled filled, Saved.Conflict conflict) {
        List<ConflictPage.Clash> clashes = new ArrayList<>();
        conflict.municipality().ifPresent(mine -> clashes.add(name(conflict, mine)));
        conflict.clashes().forEach(clash -> clashes.add(clash(clash)));
        return new ConflictPage(
                edition.say("conflict-title"),
                around,
                address,
                String.join(" ", changed),
                conflict.now().revision(),
                carried(filled, changed),
                clashes);
    }

    private ConflictPage.Clash name(Saved.Conflict conflict, String mine) {
        return new ConflictPage.Clash(
                FormSlip.MUNICIPALITY,
                edition.say("municipality"),
                new ConflictPage.Voice(conflict.now().profile().municipality(), ""),
                new ConflictPage.Voice(mine, ""));
    }

    private ConflictPage.Clash clash(Clash clash) {
        return new ConflictPage.Clash(
                clash.question(),
                edition.words().question(clash.question()),
                voice(clash.question(), clash.theirs()),
                voice(clash.question(), clash.mine()));
    }

    private ConflictPage.Voice voice(String question, Given given) {
        return new ConflictPage.Voice(words.answer(question, given), words.note(given));
    }

    private static List<ConflictPage.Field> carried(Filled filled, Set<String> changed) {
        Stream<ConflictPage.Field> name =
                Stream.of(new ConflictPage.Field(FormSlip.MUNICIPALITY, filled.municipality()));
        return Stream.concat(name, changed.stream().flatMap(question -> fields(question, filled.entry(question))))
                .filter(field -> !field.value().isEmpty())
                .collect(Collectors.toList());
    }

    private static Stream<ConflictPage.Field> fields(String question, Filled.Entry entry) {
        return Stream.concat(
                entry.codes().stream().map(code -> new ConflictPage.Field(question, code)),
                Stream.of(
                        new ConflictPage.Field(question + ".written", entry.written()),
                        new ConflictPage.Field(question + ".basis", entry.basis()),
                        new ConflictPage.Field(question + ".note", entry.note())));
    }
}
