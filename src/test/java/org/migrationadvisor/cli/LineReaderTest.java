package org.migrationadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.knowledge.ProfileReader;

/** Lines end as they do on any system, wherever the stream pauses. */
class LineReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 1 << 16})
    void lines_are_the_same_however_many_bytes_come_at_once(int atOnce) throws IOException {
        assertThat(lines("one\ntwo\r\n\r\nthree\rfour\n\nfive", atOnce))
                .containsExactly("one", "two", "", "three", "four", "", "five");
        assertThat(lines("one\r\n", atOnce)).containsExactly("one");
        assertThat(lines("\n", atOnce)).containsExactly("");
        assertThat(lines("", atOnce)).isEmpty();
    }

    @Test
    void a_line_too_long_for_a_profile_is_cut_and_the_next_one_is_whole() throws IOException {
        List<String> lines = lines("x".repeat(3 * ProfileReader.LARGEST) + "\nnext", 1 << 16);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).hasSize(ProfileReader.LARGEST + 1);
        assertThat(lines.get(1)).isEqualTo("next");
    }

    private static List<String> lines(String text, int atOnce) throws IOException {
        LineReader reader = new LineReader(haltingly(text, atOnce));
        List<String> lines = new ArrayList<>();
        for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(new String(line.get(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static InputStream haltingly(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] into) {
                return read(into, 0, Math.min(atOnce, into.length));
            }
        };
    }
}
