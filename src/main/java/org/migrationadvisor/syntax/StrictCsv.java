package org.migrationadvisor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables as spreadsheets write them: cells between commas, semicolons or tabs, in double quotes where they hold one of these or a line
 * end.
 */
public final class StrictCsv {

    private static final String MARKS = ",;\t";
    /** A first line by which Excel is told the mark between cells. */
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=([" + MARKS + "])\"?[" + MARKS + "]*\n");

    private final String text;
    private final char between;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int place;
    private int line = 1;

    /**
     * A row.
     *
     * @param line  on which it begins; 1 is the first
     * @param cells without the empty ones at its end, which spreadsheets write or leave out as they please
     */
    public record Row(int line, List<String> cells) {

        public Row {
            int length = cells.size();
            while (length > 0 && cells.get(length - 1).isBlank()) {
                length--;
            }
            cells = List.copyOf(cells.subList(0, length));
        }

        /** Whether nothing is written in it. */
        public boolean blank() {
            return cells.isEmpty();
        }
    }

    private StrictCsv(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher told = TOLD.matcher(this.text);
        if (told.lookingAt()) {
            this.between = told.group(1).charAt(0);
            this.place = told.end();
            this.line = 2;
        } else {
            this.between = mark(this.text);
        }
    }

    /**
     * Every row of a table.
     *
     * @throws SyntaxFault at a quote that is not closed, or that something stands behind
     */
    public static List<Row> read(String text) throws SyntaxFault {
        return new StrictCsv(text).rows();
    }

    /** The mark between cells: the one that the first line with any has most of, since spreadsheets follow the country. */
    private static char mark(String text) {
        String first = text.lines()
                .filter(line -> MARKS.chars().anyMatch(mark -> line.indexOf(mark) >= 0))
                .findFirst()
                .orElse("");
        return (char) MARKS.chars()
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String text, int mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    private List<Row> rows() throws SyntaxFault {
        int begin = line;
        while (place < text.length()) {
            cells.add(cell());
            if (place == text.length() || text.charAt(place) == '\n') {
                rows.add(new Row(begin, cells));
                cells = new ArrayList<>();
                begin = ++line;
            } else if (place + 1 == text.length()) {
                cells.add("");
                rows.add(new Row(begin, cells));
            }
            place++;
        }
        return rows;
    }

    private String cell() throws SyntaxFault {
        if (place < text.length() && text.charAt(place) == '"') {
            return quoted();
        }
        int from = place;
        while (place < text.length() && text.charAt(place) != between && text.charAt(place) != '\n') {
            place++;
        }
        return text.substring(from, place);
    }

    private String quoted() throws SyntaxFault {
        StringBuilder cell = new StringBuilder();
        int begin = line;
        for (place++; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character != '"') {
                line += character == '\n' ? 1 : 0;
                cell.append(character);
            } else if (place + 1 < text.length() && text.charAt(place + 1) == '"') {
                cell.append(text.charAt(++place));
            } else {
                place++;
                closed();
                return cell.toString();
            }
        }
        throw new SyntaxFault(
                begin, Saying.of("a double quote that is not closed"), Saying.of("a cell that ends in a double quote"));
    }

    private void closed() throws SyntaxFault {
        if (place < text.length() && text.charAt(place) != between && text.charAt(place) != '\n') {
            throw new SyntaxFault(
                    line,
                    Saying.of("'{mark}' behind a closed double quote", "mark", text.charAt(place)),
                    Saying.of("the end of the cell; a quote inside it is written twice"));
        }
    }
}
