package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;

/** One profile being read: what frames the answers, and which question each of them and each note belongs to. */
final class ProfileReading {

    static final int LONGEST_NAME = 200;
    static final Saying NAME =
            Saying.of("a text of 1 to {most} characters without control characters", "most", LONGEST_NAME);

    private static final List<String> KEYS = List.of("answers", "format", "municipality", "notes");
    private static final Saying FORMAT = new Saying.AsItIs("format: 1");

    private final Questionnaire questionnaire;
    private final Slips slips;
    private final AnswerReading answers;
    private final NoteReading notes;

    /** @param alone the response of each code when it is chosen alone */
    ProfileReading(Questionnaire questionnaire, Map<String, Response> alone, Slips slips) {
        this.questionnaire = questionnaire;
        this.slips = slips;
        this.answers = new AnswerReading(alone, slips);
        this.notes = new NoteReading(slips);
    }

    /** The profile, without whatever was put among the slips. */
    Profile profile(Node.Mapping root) {
        slips.unknownKeys(root, KEYS, key -> key);
        format(root);
        return new Profile(municipality(root), answers(root), notes(root));
    }

    private void format(Node.Mapping root) {
        Node format = root.entries().get("format");
        if (format == null) {
            slips.add(root.line(), "format", Saying.of("no format"), FORMAT);
        } else if (!(format instanceof Node.Number number) || number.value().compareTo(BigDecimal.ONE) != 0) {
            slips.add(root.lineOf("format"), "format", Slips.described(format), FORMAT);
        }
    }

    private String municipality(Node.Mapping root) {
        Node name = root.entries().get("municipality");
        if (name instanceof Node.Words words && Printable.fits(words.text(), LONGEST_NAME)) {
            return words.text();
        }
        slips.add(
                root.lineOf("municipality"),
                "municipality",
                name == null ? Saying.of("no municipality") : Slips.described(name),
                NAME);
        return "";
    }

    private TreeMap<String, Response> answers(Node.Mapping root) {
        TreeMap<String, Response> read = new TreeMap<>();
        Node given = root.entries().get("answers");
        if (given == null) {
            slips.add(
                    root.line(),
                    "answers",
                    Saying.of("no answers"),
                    Saying.of("answers: with a key for each question; it may be empty"));
        } else if (given instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((id, node) -> question(mapping, id, "answers")
                            .flatMap(question -> answers.response(question, node))
                            .ifPresent(response -> read.put(id, response)));
        } else if (!(given instanceof Node.Empty)) {
            slips.add(given.line(), "answers", Slips.described(given), Saying.of("a mapping of question to answer"));
        }
        return read;
    }

    private TreeMap<String, Note> notes(Node.Mapping root) {
        TreeMap<String, Note> read = new TreeMap<>();
        Node given = root.entries().get("notes");
        if (given instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((id, node) -> question(mapping, id, "notes")
                            .flatMap(question -> notes.note(id, node))
                            .ifPresent(note -> read.put(id, note)));
        } else if (given != null && !(given instanceof Node.Empty)) {
            slips.add(
                    given.line(),
                    "notes",
                    Slips.described(given),
                    Saying.of("a mapping of question to {form}", "form", "{basis, text}"));
        }
        return read;
    }

    private Optional<Question> question(Node.Mapping mapping, String id, String where) {
        Optional<Question> question = questionnaire.question(id);
        if (question.isEmpty()) {
            slips.unknownQuestion(mapping.lineOf(id), where + "." + Printable.shortened(id), id, questions());
        }
        return question;
    }

    private Set<String> questions() {
        return questionnaire.questions().stream()
                .map(Question::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
