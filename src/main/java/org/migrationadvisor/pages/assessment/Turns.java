package org.migrationadvisor.pages.assessment;

import java.util.Optional;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.NextQuestion;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.questionnaire.Sheets;

/** Writes what stands around questions in either order: theme by theme, or the most useful first. */
public final class Turns {
    private final Edition edition;

    public Turns(Edition edition) {
        this.edition = edition;
    }

    /**
     * A sheet among its sheets, theme by theme.
     *
     * @param assessment its address
     * @param seen  the answers as far as they are sound
     * @param quick whether these are the sheets of the quick check
     */
    public Turn ofTheme(
            String assessment, String address, Sheets sheets, Sheets.Sheet sheet, Profile seen, boolean quick) {
        return new Turn(
                address,
                sheet.number() == 1 ? edition.of(sheet.section().introduction()) : "",
                edition.say(
                        "sheet-of",
                        "number",
                        sheets.all().indexOf(sheet) + 1,
                        "of",
                        sheets.all().size()),
                "",
                new Link(edition.say("back"), before(assessment, sheets, sheet, seen) + (quick ? "?quick" : "")),
                new Link(edition.say("useful-link"), useful(assessment)),
                quick,
                sheets.first(sheet));
    }

    private static String before(String assessment, Sheets sheets, Sheets.Sheet sheet, Profile seen) {
        Optional<Sheets.Sheet> before = sheets.before(sheet, seen);
        return before.map(previous -> assessment + "/sections/" + previous.id()).orElse(assessment);
    }

    /**
     * One question, since it is the most useful.
     *
     * @param assessment its address
     * @param use what its answer can still do
     */
    public Turn ofUse(String assessment, String address, String question, NextQuestion.Use use) {
        return new Turn(
                address,
                "",
                edition.say("useful-title"),
                reason(use),
                new Link(edition.say("useful-back"), assessment),
                new Link(edition.say("useful-skip"), useful(assessment) + "?after=" + question),
                false,
                false);
    }

    private String reason(NextQuestion.Use use) {
        return use.measures() > 0
                ? edition.count("useful-why", use.measures())
                : use.moves() ? edition.say("useful-why-rank") : "";
    }

    private static String useful(String assessment) {
        return assessment + "/useful";
    }
}
