package org.migrationadvisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.migrationadvisor.knowledge.ProfileReader;

/** Lines of a stream, as bytes. A line that is longer than any profile may be is cut, so that it cannot fill the memory. */
final class LineReader {

    private final InputStream input;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private final byte[] read = new byte[1 << 16];
    private int from;
    private int to;
    private boolean afterReturn;

    LineReader(InputStream input) {
        this.input = input;
    }

    /** The next line without its end; empty at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        line.reset();
        boolean begun = false;
        while (more()) {
            if (afterReturn && !begun && read[from] == '\n') {
                from++;
                afterReturn = false;
                continue;
            }
            begun = true;
            int end = from;
            while (end < to && read[end] != '\n' && read[end] != '\r') {
                end++;
            }
            keep(end);
            from = end + 1;
            if (end < to) {
                afterReturn = read[end] == '\r';
                return Optional.of(line.toByteArray());
            }
            afterReturn = false;
        }
        return begun ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private void keep(int end) {
        line.write(read, from, Math.min(end - from, Math.max(0, ProfileReader.LARGEST + 1 - line.size())));
    }

    private boolean more() throws IOException {
        if (from >= to) {
            from = 0;
            to = input.read(read);
        }
        return to > 0;
    }
}
