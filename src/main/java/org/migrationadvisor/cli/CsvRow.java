package org.migrationadvisor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.knowledge.Nearest;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.SyntaxFault;

/** Rows of a CSV with a column for each question: an empty cell was not asked, ';' stands between several answers. */
final class CsvRow {

    private static final String MUNICIPALITY = "municipality";
    private static final ObjectReader READER =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private final List<String> columns;
    private final Questionnaire questionnaire;

    private CsvRow(List<String> columns, Questionnaire questionnaire) {
        this.columns = columns;
        this.questionnaire = questionnaire;
    }

    /**
     * Rows under this header.
     *
     * @throws Refused if a column is unknown or double, or the municipality is missing
     */
    static CsvRow withHeader(String header, Questionnaire questionnaire) {
        try {
            List<String> columns = cells(header).stream().map(String::strip).toList();
            refuseUnsound(columns, questionnaire);
            return new CsvRow(columns, questionnaire);
        } catch (SyntaxFault malformed) {
            throw new Refused(
                    "line 1: " + malformed.getMessage() + "; accepted: a header with municipality and question ids");
        }
    }

    private static void refuseUnsound(List<String> columns, Questionnaire questionnaire) {
        Set<String> known =
                questionnaire.questions().stream().map(Question::id).collect(Collectors.toCollection(HashSet::new));
        known.add(MUNICIPALITY);
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!known.contains(column)) {
                String nearest = Nearest.to(column, known)
                        .map(id -> "; did you mean '" + id + "'?")
                        .orElse("");
                throw new Refused("line 1: an unknown column '" + column + "'; accepted: municipality and question ids"
                        + nearest);
            }
            if (!seen.add(column)) {
                throw new Refused("line 1: the column '" + column + "' a second time; accepted: each column once");
            }
        }
        if (!seen.contains(MUNICIPALITY)) {
            throw new Refused("line 1: no column 'municipality'; accepted: municipality and question ids");
        }
    }

    /** The profile of a row, as a document in format 1. */
    Node profile(String row) throws SyntaxFault {
        List<String> cells = cells(row);
        if (cells.size() != columns.size()) {
            throw new SyntaxFault(
                    0,
                    Saying.of("{count} cells", "count", cells.size()),
                    Saying.of("{count} cells, as in the header", "count", columns.size()));
        }
        Map<String, Node> answers = new LinkedHashMap<>();
        Node municipality = new Node.Empty(0);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (columns.get(i).equals(MUNICIPALITY)) {
                municipality = new Node.Words(cell, 0);
            } else if (!cell.isEmpty()) {
                answers.put(columns.get(i), answer(columns.get(i), cell));
            }
        }
        Map<String, Node> profile = new LinkedHashMap<>();
        profile.put("format", new Node.Number(BigDecimal.ONE, "1", 0));
        profile.put(MUNICIPALITY, municipality);
        profile.put("answers", new Node.Mapping(answers, Map.of(), 0));
        return new Node.Mapping(profile, Map.of(), 0);
    }

    private Node answer(String question, String cell) {
        Question asked = questionnaire.question(question).orElseThrow();
        return switch (asked.kind()) {
            case NUMBER -> number(cell);
            case SEVERAL ->
                new Node.Sequence(
                        Arrays.stream(cell.split(";", -1))
                                .map(code -> (Node) new Node.Words(code.strip(), 0))
                                .toList(),
                        0);
            default -> new Node.Words(cell, 0);
        };
    }

    private static Node number(String cell) {
        return cell.matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?")
                ? new Node.Number(new BigDecimal(cell), cell, 0)
                : new Node.Words(cell, 0);
    }

    private static List<String> cells(String row) throws SyntaxFault {
        try (var rows = READER.<String[]>readValues(row)) {
            return rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
        } catch (JsonProcessingException malformed) {
            throw new SyntaxFault(
                    0,
                    Saying.of(
                            "malformed CSV: {problem}",
                            "problem",
                            malformed.getOriginalMessage().lines().findFirst().orElse("")),
                    Saying.of("cells between commas, in double quotes where they hold a comma"));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
