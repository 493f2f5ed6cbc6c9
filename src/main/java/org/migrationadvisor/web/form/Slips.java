package org.migrationadvisor.web.form;

import java.util.Optional;
import org.migrationadvisor.pages.questionnaire.FormSlip;

/** What is wrong with words. */
final class Slips {

    private static final int LONGEST = 200;

    private Slips() {}

    /** What is wrong with the name of a municipality. */
    static Optional<FormSlip> municipality(String name) {
        if (name.isBlank()) {
            return Optional.of(new FormSlip(FormSlip.MUNICIPALITY, "municipality-missing"));
        }
        return fits(name) ? Optional.empty() : Optional.of(new FormSlip(FormSlip.MUNICIPALITY, "municipality-unfit"));
    }

    /** Whether words are short enough and stand on one line. */
    static boolean fits(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                && words.codePoints().noneMatch(Slips::control);
    }

    private static boolean control(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == 0x2028
                || character == 0x2029;
    }
}
