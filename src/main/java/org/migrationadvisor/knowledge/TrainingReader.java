package org.migrationadvisor.knowledge;

import org.migrationadvisor.domain.AnswerKey;
import org.migrationadvisor.domain.Exercise;
import org.migrationadvisor.domain.Guide;

/** How entries for trainers become values of the domain. */
final class TrainingReader {

    private TrainingReader() {}

    static Guide guide(Entry entry) {
        return new Guide(
                entry.words("id"),
                entry.number("order").intValueExact(),
                entry.text("title"),
                entry.number("minutes").intValueExact(),
                entry.text("summary"),
                entry.text("group"),
                entry.list("invite", invited -> new Guide.Invited(invited.text("role"), invited.text("why"))),
                entry.texts("bring"),
                entry.list("before", TrainingReader::notice),
                entry.list("agenda", TrainingReader::item),
                entry.list("after", TrainingReader::notice));
    }

    private static Guide.Notice notice(Entry entry) {
        return new Guide.Notice(entry.text("when"), entry.text("text"));
    }

    private static Guide.Item item(Entry entry) {
        return new Guide.Item(
                entry.number("minutes").intValueExact(),
                entry.text("title"),
                entry.yes("screen"),
                entry.optionalWords("exercise"),
                entry.texts("steps"));
    }

    static Exercise exercise(Entry entry) {
        return new Exercise(
                entry.words("id"),
                entry.text("title"),
                entry.text("aim"),
                entry.number("minutes").intValueExact(),
                entry.texts("steps"),
                entry.list("statements", TrainingReader::statement));
    }

    private static Exercise.Statement statement(Entry entry) {
        Entry answer = entry.entry("answer");
        return new Exercise.Statement(
                entry.text("claim"), entry.yes("sound"), answer.text("text"), answer.codes("findings"));
    }

    static AnswerKey key(Entry entry) {
        return new AnswerKey(
                entry.words("case"),
                entry.codes("first"),
                entry.codes("severe"),
                entry.codes("not_now"),
                entry.codes("running"),
                entry.list("points", point -> new AnswerKey.Point(point.text("text"), point.codes("findings"))),
                entry.texts("questions"));
    }
}
