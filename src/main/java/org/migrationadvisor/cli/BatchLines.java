package org.migrationadvisor.cli;

import java.io.IOException;
import java.util.Optional;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.StrictJson;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/** The lines of a batch, each with its number in the file, and how one of them becomes a profile. */
final class BatchLines {

    /** A line that was read but not yet understood. */
    record Line(long number, byte[] bytes) {}

    /** How a line becomes a profile. Thread-safe. */
    private interface Parser {
        Profile parse(String line) throws ProfileRefused, SyntaxFault;
    }

    private final LineReader lines;
    private final Parser parser;
    private Optional<byte[]> waiting;
    private long number;

    private BatchLines(LineReader lines, Parser parser, Optional<byte[]> waiting, long number) {
        this.lines = lines;
        this.parser = parser;
        this.waiting = waiting;
        this.number = number;
    }

    /**
     * The lines of NDJSON, or of CSV when the first line does not begin with a brace.
     *
     * @throws Refused if the header of a CSV names an unknown column
     */
    static BatchLines of(LineReader lines, Questionnaire questionnaire) throws IOException {
        ProfileReader reader = new ProfileReader(questionnaire);
        Optional<byte[]> first = lines.next();
        String start = first.map(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .strip())
                .orElse("");
        if (start.isEmpty() || start.startsWith("{")) {
            return new BatchLines(lines, line -> reader.read(StrictJson.read(line)), first, 0);
        }
        CsvRow row = CsvRow.withHeader(start, questionnaire);
        return new BatchLines(lines, line -> reader.read(row.profile(line)), Optional.empty(), 1);
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        Optional<byte[]> bytes = waiting.isPresent() ? waiting : lines.next();
        waiting = Optional.empty();
        return bytes.map(line -> new Line(++number, line));
    }

    /**
     * The profile of a line.
     *
     * @throws ProfileRefused if it is none
     */
    Profile profile(Line line) throws ProfileRefused {
        if (line.bytes().length > ProfileReader.LARGEST) {
            throw refused(
                    Saying.of("more than {size} KiB", "size", ProfileReader.LARGEST / 1024),
                    Saying.of("a line of at most {size} KiB", "size", ProfileReader.LARGEST / 1024));
        }
        try {
            String text = Utf8.decode(line.bytes());
            if (text.isBlank()) {
                throw refused(Saying.of("an empty line"), Saying.of("a profile on each line"));
            }
            return parser.parse(text);
        } catch (SyntaxFault fault) {
            throw refused(fault.found(), fault.accepted());
        }
    }

    private static ProfileRefused refused(Saying found, Saying accepted) {
        return new ProfileRefused(0, "line", found, accepted);
    }
}
