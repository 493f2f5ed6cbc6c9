package org.migrationadvisor.syntax;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number as people write it. In a whole number, spaces, points and commas between groups of three digits only make it easier to
 * read; in any other number a point or a comma begins the decimals. So nothing depends on the language, and nothing is guessed.
 */
public final class WrittenNumber {

    private static final int LONGEST = 40;
    private static final String GROUPED = "\\d{1,3}([ .,\u00a0\u202f]\\d{3})+";
    private static final String WHOLE = "\\d+";
    private static final String DECIMAL = "\\d+[.,]\\d+";

    private WrittenNumber() {}

    /** The number, unless something else is written. */
    public static Optional<BigDecimal> read(String text, boolean whole) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (whole && text.matches(GROUPED)) {
            return Optional.of(new BigDecimal(text.replaceAll("\\D", "")));
        }
        return text.matches(WHOLE) || text.matches(DECIMAL)
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
