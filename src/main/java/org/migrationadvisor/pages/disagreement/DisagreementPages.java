package org.migrationadvisor.pages.disagreement;

import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.pages.Edition;

/** Writes the form of a disagreement. */
public final class DisagreementPages {

    private static final String REASONS = "disagreement_reason";
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 4_000;

    private final Edition edition;

    /** Something wrong: the key of its words, and the id of the field. */
    public record Slip(String key, String field) {}

    public DisagreementPages(Edition edition) {
        this.edition = edition;
    }

    /**
     * The form.
     *
     * @param subject empty where it is about the program as a whole
     * @param error   what is wrong, if something is
     */
    public DisagreementPage form(Optional<Subject> subject, String reason, String note, Optional<Slip> error) {
        String title = edition.say("disagree-title");
        return new DisagreementPage(
                error.isEmpty() ? title : edition.say("error-prefix", "title", title),
                subject.map(about -> about.kind().code()).orElse(""),
                subject.map(Subject::id).orElse(""),
                subject.map(about -> edition.code("subject", about.kind().code()))
                        .orElse(""),
                subject.map(this::words).orElse(""),
                edition.knowledge().vocabulary().get(REASONS).keySet().stream()
                        .map(code -> new DisagreementPage.Reason(code, edition.code(REASONS, code)))
                        .toList(),
                reason,
                note,
                error.map(slip -> edition.say(slip.key())).orElse(""),
                error.map(Slip::field).orElse(""));
    }

    /** What is wrong with what was written, if something is. */
    public Optional<Slip> slip(String reason, String note) {
        Set<String> reasons = edition.knowledge().vocabulary().get(REASONS).keySet();
        if (!reasons.contains(reason)) {
            return Optional.of(new Slip(
                    "disagree-no-reason", "reason-" + reasons.iterator().next()));
        }
        if (note.isEmpty()) {
            return Optional.of(new Slip("disagree-empty", NOTE));
        }
        return note.length() > LONGEST_NOTE ? Optional.of(new Slip("disagree-too-long", NOTE)) : Optional.empty();
    }

    /** What a subject says, in this language. */
    public String words(Subject subject) {
        return switch (subject.kind()) {
            case RULE -> edition.words().rule(subject.id());
            case FINDING ->
                edition.of(edition.knowledge().findings().get(subject.id()).statement());
            case INTERVENTION -> edition.intervention(subject.id()).text();
            case DIAGNOSIS ->
                edition.of(edition.knowledge().diagnoses().get(subject.id()).title());
            case QUESTION -> edition.words().question(subject.id());
        };
    }
}
