package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.domain.Question;
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

    private final Questionnaire questionnaire;
    private final List<String> columns;
    private final List<ProfileRefused.Slip> slips = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Node> answers = new LinkedHashMap<>();
    private final Map<String, Node> notes = new LinkedHashMap<>();
    private Optional<Node> municipality = Optional.empty();

    private FilledQuestionnaire(Questionnaire questionnaire, List<StrictCsv.Row> rows) {
        this.questionnaire = questionnaire;
        this.columns = columns(rows.get(0));
        header();
        if (slips.isEmpty()) {
            rows.stream().skip(1).filter(row -> !row.blank()).forEach(this::row);
        }
    }

    /** The table in a text; nothing if its first line is no header of such a table. */
    static Optional<FilledQuestionnaire> of(String text, Questionnaire questionnaire) throws SyntaxFault {
        String header = text.lines().findFirst().orElse("").replace("\"", "");
        List<String> cells = Arrays.stream(header.split("[,;]"))
                .map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return cells.size() > 1 && (cells.contains(QUESTION) || cells.contains(ANSWER))
                ? Optional.of(new FilledQuestionnaire(questionnaire, StrictCsv.read(text)))
                : Optional.empty();
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

    private static List<String> columns(StrictCsv.Row header) {
        return header.cells().stream()
                .map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private void header() {
        for (String needed : List.of(QUESTION, ANSWER)) {
            if (!columns.contains(needed)) {
                slip(1, "header", Saying.of("no column '{name}'", "name", needed), THE_COLUMNS);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!COLUMNS.contains(column)) {
                slip(
                        1,
                        "header",
                        Saying.of("an unknown column '{name}'", "name", Printable.shortened(column)),
                        THE_COLUMNS);
            } else if (columns.indexOf(column) < i) {
                slip(
                        1,
                        "header",
                        Saying.of("the column '{name}' a second time", "name", column),
                        Saying.of("each column once"));
            }
        }
    }

    private void row(StrictCsv.Row row) {
        if (row.cells().size() != columns.size()) {
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
        answers.put(question, answer.isEmpty() ? new Node.Empty(row.line()) : answer(question, answer, row.line()));
        Map<String, Node> note = new LinkedHashMap<>();
        for (Map.Entry<String, String> part :
                Map.of(BASIS, cell(row, BASIS), "text", cell(row, NOTE)).entrySet()) {
            if (!part.getValue().isEmpty()) {
                note.put(part.getKey(), new Node.Words(part.getValue(), row.line()));
            }
        }
        if (!note.isEmpty()) {
            notes.put(question, new Node.Mapping(note, Map.of(), row.line()));
        }
    }

    private Node answer(String question, String written, int line) {
        Optional<Question> asked = questionnaire.question(question);
        if (asked.filter(one -> one.kind() == Question.Kind.NUMBER).isPresent()
                && written.matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?")) {
            return new Node.Number(new BigDecimal(written), written, line);
        }
        if (asked.filter(one -> one.kind() == Question.Kind.SEVERAL).isPresent()) {
            return new Node.Sequence(
                    Arrays.stream(written.split("[;,]", -1))
                            .map(code -> (Node) new Node.Words(code.strip(), line))
                            .toList(),
                    line);
        }
        return new Node.Words(written, line);
    }

    private String cell(StrictCsv.Row row, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : row.cells().get(place).strip();
    }

    private void slip(int line, String where, Saying found, Saying accepted) {
        slips.add(new ProfileRefused.Slip(line, where, found, accepted));
    }
}
