package org.migrationadvisor.report.block;

/**
 * Makes words fit for every format: what XML cannot hold is replaced, line ends and tabs become spaces, and characters that turn the
 * direction of the text around them are left out, so that nothing reads otherwise than it was written.
 */
final class Fit {

    private static final int REPLACEMENT = 0xFFFD;

    private Fit() {}

    static String words(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().filter(character -> !turns(character)).map(Fit::fit).forEach(fit::appendCodePoint);
        return fit.toString().strip();
    }

    private static int fit(int character) {
        if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
            return Character.isWhitespace(character) || character > 0x2000 ? ' ' : REPLACEMENT;
        }
        boolean none = character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
        return none || Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character;
    }

    /** Marks, embeddings, overrides and isolates of direction; the letters themselves stay. */
    private static boolean turns(int character) {
        return character == 0x061C
                || character >= 0x200E && character <= 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
