package org.migrationadvisor.wording;

/** A cell of a CSV file: quoted where it must be, and never taken for a formula. */
public final class CsvCell {

    private CsvCell() {}

    /** The cell for a text; one that a spreadsheet would calculate gets an apostrophe in front. */
    public static String of(String text) {
        String safe = looksLikeFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean looksLikeFormula(String text) {
        String start = text.stripLeading();
        return !text.isEmpty()
                && ("\t\r\n".indexOf(text.charAt(0)) >= 0
                        || !start.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0);
    }
}
