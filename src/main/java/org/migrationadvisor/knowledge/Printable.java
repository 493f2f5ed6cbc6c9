package org.migrationadvisor.knowledge;

/** Text that can be shown on one line. */
final class Printable {

    private static final int SHOWN = 60;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private Printable() {}

    /** Whether a text is not blank, not too long, and has no character that only commands. */
    static boolean fits(String text, int longest) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(Printable::control);
    }

    /** As much of a text as a message shows. */
    static String shortened(String text) {
        String shown = text.codePoints()
                .limit(SHOWN)
                .map(character -> control(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.length() < text.length() ? shown + "…" : shown;
    }

    private static boolean control(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
    }
}
