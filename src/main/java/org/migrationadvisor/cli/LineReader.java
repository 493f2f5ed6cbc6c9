package org.migrationadvisor.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.migrationadvisor.knowledge.ProfileReader;

/** Lines of a stream, as bytes. A line that is longer than any profile may be is cut, so that it cannot fill the memory. */
final class LineReader {

    private final InputStream input;
    private int ahead = -2;

    LineReader(InputStream input) {
        this.input = new BufferedInputStream(input, 1 << 16);
    }

    /** The next line without its end; empty at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int read = read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n' && read != '\r') {
            if (line.size() <= ProfileReader.LARGEST) {
                line.write(read);
            }
            read = read();
        }
        if (read == '\r') {
            int following = read();
            if (following != '\n') {
                ahead = following;
            }
        }
        return Optional.of(line.toByteArray());
    }

    private int read() throws IOException {
        if (ahead == -2) {
            return input.read();
        }
        int byteAhead = ahead;
        ahead = -2;
        return byteAhead;
    }
}
