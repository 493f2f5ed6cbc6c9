package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.StrictCsv;
import org.migrationadvisor.syntax.SyntaxFault;

/**
 * The questionnaire as a table, a row for each question, that somebody filled in with a spreadsheet. It becomes a document in format 1, each
 * part on the line of its row; whether the answers can be accepted is for {@link ProfileReader} to say.
 */
final class FilledQuestionnaire {

    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final String BASIS = "basis";
    private static final String NOTE = "note";
    private static final String MUNICIPALITY = "municipality";
    private static final List<String> COLUMNS =
            List.of("section", "quick_check", QUESTION, "text", "condition", "accepted", ANSWER, BASIS, NOTE);
    private static final Saying THE_COLUMNS = Saying.of("the columns {names}", "names", String.join(", ", COLUMNS));

    /** What may stand above the header: blank rows, a title, and how Excel is told the mark between cells. */
    private static final Pattern ABOVE = Pattern.compile("[^,;\t]*+[,;\t]++\"?+[,;\t]*+|\\s*+");

    private final Questionnaire questionnaire;
    private final List<String> columns;
    private final List<ProfileRefused.Slip> slips = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Node> answers = new LinkedHashMap<>();
    private final Map<String, Node> notes = new LinkedHashMap<>();
    private final boolean misled;
    private Optional<Node> municipality = Optional.empty();

    private FilledQuestionnaire(Questionnaire questionnaire, List<StrictCsv.Row> rows) {
        this.questionnaire = questionnaire;
        this.columns = lowered(rows.get(0).cells());
        header(rows.get(0).line());
        this.misled = !slips.isEmpty();
        if (!misled) {
            rows.stream().skip(1).filter(row -> !row.blank()).forEach(this::row);
        }
    }

    /** The table in a text; nothing if it does not begin with the header of such a table. */
    static Optional<FilledQuestionnaire> of(String text, Questionnaire questionnaire) throws SyntaxFault {
        Optional<String> first = text.lines()
                .dropWhile(line -> ABOVE.matcher(line).matches())
                .findFirst()
                .filter(line -> isHeader(Arrays.asList(line.replace("\"", "").split("[,;\t]"))));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<StrictCsv.Row> rows = StrictCsv.read(text).stream()
                .dropWhile(row -> !isHeader(row.cells()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FilledQuestionnaire(questionnaire, rows));
    }

    private static boolean isHeader(List<String> cells) {
        List<String> columns = lowered(cells);
        return columns.size() > 1 && (columns.contains(QUESTION) || columns.contains(ANSWER));
    }

    private static List<String> lowered(List<String> cells) {
        return cells.stream()
                .map(cell -> stripped(cell).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether its header is wrong, so that no row was read. */
    boolean misled() {
        return misled;
    }

    /** What is wrong with the table itself. */
    List<ProfileRefused.Slip> slips() {
        return slips;
    }

    /** The document; only what its rows hold. */
    Node.Mapping profile() {
        Map<String, Node> profile = new LinkedHashMap<>();
        profile.put("format", new Node.Number(BigDecimal.ONE, "1", 1));
        municipality.ifPresent(name -> profile.put(MUNICIPALITY, name));
        profile.put("answers", new Node.Mapping(answers, lines, 1));
        profile.put("notes", new Node.Mapping(notes, lines, 1));
        return new Node.Mapping(profile, lines, 1);
    }

    private void header(int line) {
        for (String needed : List.of(QUESTION, ANSWER)) {
            if (!columns.contains(needed)) {
                slip(line, "header", Saying.of("no column '{name}'", "name", needed), THE_COLUMNS);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!COLUMNS.contains(column)) {
                slip(
                        line,
                        "header",
                        Saying.of("an unknown column '{name}'", "name", Printable.shortened(column)),
                        THE_COLUMNS);
            } else if (columns.indexOf(column) < i) {
                slip(
                        line,
                        "header",
                        Saying.of("the column '{name}' a second time", "name", column),
                        Saying.of("each column once"));
            }
        }
    }

    private void row(StrictCsv.Row row) {
        if (row.cells().size() > columns.size()) {
            slip(
                    row.line(),
                    "row",
                    Saying.of("{count} cells", "count", row.cells().size()),
                    Saying.of(
                            "{count} cells, as in the header; text with a comma or semicolon in double quotes",
                            "count",
                            columns.size()));
            return;
        }
        String question = cell(row, QUESTION);
        if (question.isEmpty()) {
            slip(
                    row.line(),
                    "row",
                    Saying.of("no question"),
                    Saying.of("the id of a question in the column 'question'"));
        } else if (lines.putIfAbsent(question, row.line()) != null) {
            slip(
                    row.line(),
                    "answers." + Printable.shortened(question),
                    Saying.of("the question a second time"),
                    Saying.of("each question once"));
        } else {
            fill(row, question);
        }
    }

    private void fill(StrictCsv.Row row, String question) {
        String answer = cell(row, ANSWER);
        if (question.equals(MUNICIPALITY)) {
            municipality = Optional.of(new Node.Words(answer, row.line()));
            return;
        }
        answers.put(question, WrittenAnswer.node(questionnaire.question(question), answer, row.line()));
        Map<String, Node> note = new LinkedHashMap<>();
        note(note, "basis", WrittenAnswer.known(cell(row, BASIS), NoteReading.BASES::contains), row.line());
        note(note, "text", cell(row, NOTE), row.line());
        if (!note.isEmpty()) {
            notes.put(question, new Node.Mapping(note, Map.of(), row.line()));
        }
    }

    private static void note(Map<String, Node> note, String part, String written, int line) {
        if (!written.isEmpty()) {
            note.put(part, new Node.Words(written, line));
        }
    }

    private String cell(StrictCsv.Row row, String column) {
        int place = columns.indexOf(column);
        return place < 0 || place >= row.cells().size()
                ? ""
                : stripped(row.cells().get(place));
    }

    /** A cell without the space around it, also where it is of the kind that does not break. */
    private static String stripped(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    private void slip(int line, String where, Saying found, Saying accepted) {
        slips.add(new ProfileRefused.Slip(line, where, found, accepted));
    }
}
