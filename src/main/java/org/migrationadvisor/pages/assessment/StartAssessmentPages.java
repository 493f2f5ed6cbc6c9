package org.migrationadvisor.pages.assessment;

import java.time.Duration;
import java.util.List;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.wording.RefusalWords;

/** Writes the page on which an assessment is begun. */
public final class StartAssessmentPages {

    private final Edition edition;
    private final RefusalWords words;
    private final Duration retention;

    /** @param retention how long an assessment is kept after it was last saved */
    public StartAssessmentPages(Edition edition, Duration retention) {
        this.edition = edition;
        this.words = new RefusalWords(edition.knowledge(), edition.words().language());
        this.retention = retention;
    }

    /** A file that was refused. */
    public record RefusedFile(String name, List<ProfileRefused.Slip> slips) {}

    /** The page before anything was sent. */
    public StartAssessmentPage page(boolean quick) {
        return page(quick, "", "", "", "", List.of());
    }

    /** The page when nothing could be stored: with the name that was typed, and the number under which the failure was told. */
    public StartAssessmentPage unsaved(boolean quick, String name, String number) {
        return page(quick, name, edition.say("not-begun", "number", number), "", "", List.of());
    }

    /** The page when the name cannot be accepted. */
    public StartAssessmentPage misnamed(boolean quick, String name, String slip) {
        return page(quick, name, "", edition.say("slip-" + slip), "", List.of());
    }

    /** The page when files cannot be accepted as a whole: key of the reason. */
    public StartAssessmentPage unfit(String reason) {
        return page(false, "", "", "", edition.say(reason), List.of());
    }

    /** The page when something is wrong in files. */
    public StartAssessmentPage refused(List<RefusedFile> files) {
        return page(false, "", "", "", "", files);
    }

    private StartAssessmentPage page(
            boolean quick, String name, String unsaved, String nameError, String fileError, List<RefusedFile> refused) {
        List<Question> questions = edition.knowledge().questionnaire().questions();
        String title = edition.say("start-assessment");
        boolean wrong = !unsaved.isEmpty() || !nameError.isEmpty() || !fileError.isEmpty() || !refused.isEmpty();
        return new StartAssessmentPage(
                wrong ? edition.say("error-prefix", "title", title) : title,
                quick,
                (int) questions.stream().filter(Question::quickCheck).count(),
                questions.size(),
                name,
                unsaved,
                nameError,
                fileError,
                refused.stream().map(this::file).toList(),
                ready(true),
                ready(false),
                retention.toDays());
    }

    private StartAssessmentPage.Refused file(RefusedFile file) {
        return new StartAssessmentPage.Refused(
                file.name(), file.slips().stream().map(this::slip).toList());
    }

    private StartAssessmentPage.Slip slip(ProfileRefused.Slip slip) {
        return new StartAssessmentPage.Slip(
                slip.line() > 0
                        ? edition.say("place-in-file", "line", slip.line(), "where", words.place(slip))
                        : words.place(slip),
                words.found(slip),
                words.accepted(slip));
    }

    private List<StartAssessmentPage.Ready> ready(boolean fictional) {
        return edition.knowledge().cases().values().stream()
                .filter(municipality -> municipality.fictional() == fictional)
                .map((Case municipality) -> new StartAssessmentPage.Ready(municipality.id(), municipality.name()))
                .toList();
    }
}
