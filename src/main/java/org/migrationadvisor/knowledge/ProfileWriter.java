package org.migrationadvisor.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/** Writes profiles as JSON or YAML, format 1; {@link ProfileReader} reads every value back unchanged. */
public final class ProfileWriter {

    private final Questionnaire questionnaire;

    public ProfileWriter(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The profile on one line. */
    public String json(Profile profile) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("format", 1).put("municipality", profile.municipality());
        ObjectNode answers = json.putObject("answers");
        profile.answers().forEach((question, response) -> put(answers, question, response));
        if (!profile.notes().isEmpty()) {
            ObjectNode notes = json.putObject("notes");
            profile.notes().forEach((question, note) -> put(notes.putObject(question), note));
        }
        return json.toString();
    }

    /** The profile with a line for each answer, to be read and changed by people. */
    public String yaml(Profile profile) {
        StringBuilder yaml = new StringBuilder("format: 1\nmunicipality: ")
                .append(quoted(profile.municipality()))
                .append("\nanswers:\n");
        profile.answers()
                .forEach((question, response) -> yaml.append("  ")
                        .append(question)
                        .append(": ")
                        .append(written(question, response))
                        .append('\n'));
        if (!profile.notes().isEmpty()) {
            yaml.append("notes:\n");
            profile.notes()
                    .forEach((question, note) -> yaml.append("  ")
                            .append(question)
                            .append(": {")
                            .append(written(note))
                            .append("}\n"));
        }
        return yaml.toString();
    }

    private String written(String question, Response response) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        put(answer, question, response);
        if (response instanceof Response.Written written) {
            return quoted(written.text());
        }
        if (response instanceof Response.Amount amount) {
            return amount.value().toPlainString();
        }
        JsonNode value = answer.get(question);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(code -> plain(code.asText()))
                        .collect(Collectors.joining(", ", "[", "]"))
                : plain(value.asText());
    }

    private static String written(Note note) {
        return Stream.concat(
                        note.basis().map(basis -> "basis: " + plain(basis)).stream(),
                        note.text().map(text -> "text: " + quoted(text)).stream())
                .collect(Collectors.joining(", "));
    }

    /** A code; those that YAML would take for something else are quoted. */
    private static String plain(String code) {
        return code.matches("[a-z][a-z0-9_-]*") && !code.matches("y|n|yes|no|on|off|true|false|null")
                ? code
                : quoted(code);
    }

    /** Any words: what JSON writes between quotes, YAML reads alike. */
    private static String quoted(String words) {
        return JsonNodeFactory.instance.textNode(words).toString();
    }

    private void put(ObjectNode answers, String question, Response response) {
        if (response instanceof Response.Amount amount) {
            answers.put(question, amount.value());
        } else if (response instanceof Response.Written written) {
            answers.put(question, written.text());
        } else if (!(response instanceof Response.Chosen chosen)) {
            answers.put(question, "unknown");
        } else if (questionnaire
                .question(question)
                .filter(asked -> asked.kind() == Question.Kind.SEVERAL)
                .isPresent()) {
            chosen.codes().forEach(answers.withArray(question)::add);
        } else {
            answers.put(question, chosen.codes().first());
        }
    }

    private static void put(ObjectNode json, Note note) {
        note.basis().ifPresent(basis -> json.put("basis", basis));
        note.text().ifPresent(text -> json.put("text", text));
    }
}
