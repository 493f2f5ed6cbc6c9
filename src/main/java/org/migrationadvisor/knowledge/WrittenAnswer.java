package org.migrationadvisor.knowledge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.WrittenNumber;

/** What somebody wrote into the cell of an answer, as the document would have it; whether it can be accepted is for {@link AnswerReading} to say. */
final class WrittenAnswer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WrittenAnswer() {}

    /** @param asked nothing if the questionnaire has no such question */
    static Node node(Optional<Question> asked, String written, int line) {
        if (written.isEmpty()) {
            return new Node.Empty(line);
        }
        if (asked.isEmpty() || written.equalsIgnoreCase(AnswerReading.UNKNOWN)) {
            return new Node.Words(known(written, AnswerReading.UNKNOWN::equals), line);
        }
        return switch (asked.get().kind()) {
            case NUMBER -> number(asked.get(), written, line);
            case SINGLE -> code(asked.get(), written, line);
            case SEVERAL ->
                new Node.Sequence(
                        Arrays.stream(written.split("[;,\\n]"))
                                .map(one -> code(asked.get(), one.strip(), line))
                                .toList(),
                        line);
            case TEXT -> new Node.Words(written, line);
        };
    }

    /** A number, which in a share of a hundred may carry the sign of it: spreadsheets keep what is typed as a share so. */
    private static Node number(Question asked, String written, int line) {
        Question.Range range = asked.range().orElseThrow();
        boolean perCent = !range.whole() && range.maximum().compareTo(HUNDRED) == 0;
        String plain = perCent && written.endsWith("%")
                ? written.substring(0, written.length() - 1).strip()
                : written;
        return WrittenNumber.read(plain, range.whole())
                .<Node>map(number -> new Node.Number(number, written, line))
                .orElseGet(() -> new Node.Words(written, line));
    }

    private static Node code(Question asked, String written, int line) {
        return new Node.Words(
                known(
                        written,
                        code -> code.equals(AnswerReading.UNKNOWN)
                                || asked.option(code).isPresent()),
                line);
    }

    /** What is written, in small letters where that makes it known: spreadsheets begin cells with a capital unasked. */
    static String known(String written, Predicate<String> known) {
        String small = written.toLowerCase(Locale.ROOT);
        return known.test(small) ? small : written;
    }
}
