package org.migrationadvisor.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;

/** The whole questionnaire as an empty profile to fill in: YAML with the questions as comments, or a table in CSV. */
public final class EmptyProfile {

    private static final int WIDTH = 96;

    private final KnowledgeBase knowledge;
    private final Words words;

    public EmptyProfile(KnowledgeBase knowledge, String language) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
    }

    /** A profile in format 1 in which no question is answered yet. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder();
        comment(yaml, "", words.phrase("empty-profile"));
        yaml.append("format: 1\nmunicipality: \"\"\nanswers:\n");
        for (Questionnaire.Section section : knowledge.questionnaire().sections()) {
            yaml.append("\n  # ").append("-".repeat(WIDTH - 4)).append('\n');
            comment(yaml, "  ", words.of(section.title()));
            section.questions().forEach(question -> question(yaml, question));
        }
        return yaml.toString();
    }

    private void question(StringBuilder yaml, Question question) {
        yaml.append('\n');
        comment(yaml, "  ", (question.quickCheck() ? "* " : "") + words.of(question.text()));
        words.condition(question).ifPresent(condition -> comment(yaml, "  ", condition));
        comment(yaml, "  ", accepted(question));
        yaml.append("  ").append(question.id()).append(":\n");
    }

    private String accepted(Question question) {
        return switch (question.kind()) {
            case NUMBER ->
                words.phrase(
                        "a-number",
                        "from",
                        words.number(question.range().orElseThrow().minimum()),
                        "to",
                        words.number(question.range().orElseThrow().maximum()),
                        "unit",
                        words.of(question.range().orElseThrow().unit()));
            case TEXT -> words.phrase("a-text");
            case SINGLE -> words.phrase("one-of", "codes", labelled(question));
            case SEVERAL -> words.phrase("several-of", "codes", labelled(question));
        };
    }

    private String labelled(Question question) {
        return question.options().stream()
                .map(option -> option.code() + " (" + words.of(option.label()) + ")")
                .collect(Collectors.joining("; "));
    }

    /**
     * A row for each question, with empty cells for the answer, its basis and a note. Cells are set apart as the spreadsheets of the
     * language expect it, and the mark at its beginning tells them how its letters are written.
     */
    public String csv() {
        return "\uFEFF"
                + line(Stream.of(
                        "section",
                        "quick_check",
                        "question",
                        "text",
                        "condition",
                        "accepted",
                        "answer",
                        "basis",
                        "note"))
                + row("", true, "municipality", words.code("page", "municipality"), "", words.phrase("a-name"))
                + knowledge.questionnaire().sections().stream()
                        .flatMap(section -> section.questions().stream().map(question -> row(section, question)))
                        .collect(Collectors.joining());
    }

    private String row(Questionnaire.Section section, Question question) {
        return row(
                words.of(section.title()),
                question.quickCheck(),
                question.id(),
                words.of(question.text()),
                words.condition(question).orElse(""),
                accepted(question));
    }

    private String row(
            String section, boolean quickCheck, String question, String text, String condition, String accepted) {
        return line(Stream.of(section, quickCheck ? "*" : "", question, text, condition, accepted, "", "", ""));
    }

    private String line(Stream<String> cells) {
        return cells.map(CsvCell::of).collect(Collectors.joining(words.phrase("between-cells"), "", "\n"));
    }

    private static void comment(StringBuilder yaml, String indent, String text) {
        StringBuilder line = new StringBuilder(indent).append('#');
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() >= WIDTH) {
                yaml.append(line).append('\n');
                line = new StringBuilder(indent).append('#');
            }
            line.append(' ').append(word);
        }
        yaml.append(line).append('\n');
    }
}
