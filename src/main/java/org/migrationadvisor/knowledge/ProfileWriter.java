package org.migrationadvisor.knowledge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;

/** Writes profiles as JSON, format 1; {@link ProfileReader} reads every value back unchanged. */
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
