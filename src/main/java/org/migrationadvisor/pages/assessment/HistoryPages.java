package org.migrationadvisor.pages.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.assessment.KeptAdvice;
import org.migrationadvisor.assessment.ProfileDifference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes the history of an assessment. */
public final class HistoryPages {

    private final Edition edition;
    private final Moments moments;
    private final GivenWords words;

    public HistoryPages(Edition edition, Moments moments) {
        this.edition = edition;
        this.moments = moments;
        this.words = new GivenWords(edition);
    }

    /**
     * Every sitting, the last one first, and the advice that was given last.
     *
     * @param kept that advice, if any was given
     */
    public HistoryPage history(Around around, List<Sitting> sittings, Optional<KeptAdvice> kept) {
        int last = sittings.get(0).revision();
        List<HistoryPage.Entry> entries = new ArrayList<>();
        sittings.forEach(sitting -> entries.add(new HistoryPage.Entry(
                new Link(moments.moment(sitting.saved()), around.path() + "/history/" + sitting.revision()),
                changed(sitting) + (sitting.revision() == last ? " · " + edition.say("history-now") : ""))));
        kept.ifPresent(advice -> entries.add(
                (int) sittings.stream()
                        .filter(sitting -> sitting.saved().isAfter(advice.kept()))
                        .count(),
                new HistoryPage.Entry(
                        new Link(moments.moment(advice.kept()), around.path() + "/advice/given"),
                        edition.say(
                                "history-advised",
                                "program",
                                advice.version().program(),
                                "knowledge",
                                advice.version().knowledge()))));
        return new HistoryPage(edition.say("history-title"), around, entries);
    }

    private String changed(Sitting sitting) {
        int changed = ProfileDifference.between(
                        sitting.before().orElseGet(() -> nothing(sitting.after())), sitting.after())
                .changed()
                .size();
        return edition.count(sitting.before().isEmpty() ? "begun-with" : "changed", changed);
    }

    /** What changed in one sitting. */
    public ChangePage change(Around around, Sitting sitting, Difference advice, boolean restoring) {
        ProfileDifference difference =
                ProfileDifference.between(sitting.before().orElseGet(() -> nothing(sitting.after())), sitting.after());
        return new ChangePage(
                edition.say("change-title", "moment", moments.moment(sitting.saved())),
                around,
                sitting.revision(),
                difference.renamed().stream()
                        .flatMap(names -> Stream.of(names.before(), names.after()))
                        .toList(),
                difference.changed().stream()
                        .map(changed -> new ChangePage.Answer(
                                edition.words().question(changed.question()),
                                voice(changed.question(), changed.before()),
                                voice(changed.question(), changed.after())))
                        .toList(),
                new AdviceChanges(edition).of(advice),
                restoring);
    }

    /** What an assessment was before anything was answered. */
    public static Profile nothing(Profile profile) {
        return new Profile(profile.municipality(), Map.of());
    }

    private ChangePage.Voice voice(String question, Given given) {
        return new ChangePage.Voice(words.answer(question, given), words.note(given));
    }
}
