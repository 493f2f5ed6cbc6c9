package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.cli.CommandLineDoor;
import org.migrationadvisor.cli.Terminal;

class BatchCommandTest {

    private static final String LINE =
            "{\"format\":1,\"municipality\":\"M%d\",\"answers\":{\"children_left\":\"many\"}}";

    @TempDir
    private Path folder;

    @Test
    void there_is_one_result_line_for_each_input_line_in_order() throws IOException {
        Path input = many(500);

        List<JsonNode> results = results(Shell.run("batch", input));

        assertThat(results).hasSize(500);
        assertThat(results)
                .extracting(result -> result.get("municipality").asText())
                .startsWith("M0", "M1", "M2")
                .endsWith("M498", "M499");
        assertThat(results).extracting(result -> result.get("line").asInt()).isSorted();
    }

    @Test
    void bad_lines_in_the_middle_become_error_lines_with_their_number() throws IOException {
        Path input = folder.resolve("mixed.ndjson");
        Files.write(
                input,
                List.of(
                        LINE.formatted(1),
                        "{broken",
                        "",
                        LINE.formatted(4).replace("many", "lots"),
                        LINE.formatted(5)));

        Shell.Ended ended = Shell.run("batch", input);
        List<JsonNode> results = results(ended);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(results).hasSize(5);
        assertThat(results).extracting(result -> result.has("error")).containsExactly(false, true, true, true, false);
        assertThat(results.get(3).get("line").asInt()).isEqualTo(4);
        assertThat(results.get(3).get("accepted").asText()).contains("few");
    }

    @Test
    void a_line_agrees_with_the_advice_for_the_same_profile() throws IOException {
        Path input = folder.resolve("one.ndjson");
        Files.writeString(input, LINE.formatted(1) + "\n");

        JsonNode line = results(Shell.run("batch", input)).get(0);
        JsonNode advice = new ObjectMapper()
                .readTree(Shell.run("advise", input, "--format", "json").out());

        assertThat(line.get("recommendations"))
                .extracting(item -> item.get("id").asText()
                        + item.get("score").asText()
                        + item.get("when").asText())
                .isEqualTo(Stream.of(advice.get("recommendations"))
                        .flatMap(BatchCommandTest::items)
                        .map(item -> item.get("id").asText()
                                + item.get("score").asText()
                                + item.get("when").asText())
                        .toList());
    }

    @Test
    void a_table_is_read_with_semicolons_between_several_answers() throws IOException {
        Path input = folder.resolve("table.csv");
        Files.writeString(
                input,
                "\uFEFFmunicipality,settlement,destinations,population\r\n\"Villa, Alta\",rural,spain;italy,9500\r\nBaja,,unknown,\r\n");

        List<JsonNode> results = results(Shell.run("batch", input));

        assertThat(results)
                .extracting(result -> result.get("municipality").asText())
                .containsExactly("Villa, Alta", "Baja");
        assertThat(results.get(0).get("coverage").get("answered").asInt()).isEqualTo(3);
        assertThat(results.get(1).get("coverage").get("unknown").asInt()).isEqualTo(1);
    }

    @Test
    void an_unknown_column_refuses_the_table_and_names_the_nearest() throws IOException {
        Path input = folder.resolve("table.csv");
        Files.writeString(input, "municipality,setlement\nAlta,rural\n");

        Shell.Ended ended = Shell.run("batch", input);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("'setlement'").contains("did you mean 'settlement'");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void names_that_look_like_formulas_stay_text_in_a_table_of_results() throws IOException {
        Path input = folder.resolve("formula.ndjson");
        Files.writeString(input, LINE.formatted(1).replace("M1", "=cmd|'/c calc'!A1") + "\n");

        Shell.Ended ended = Shell.run("batch", input, "--format", "csv");

        assertThat(ended.out()).contains("1,'=cmd|'/c calc'!A1,");
    }

    @Test
    void an_output_file_is_written_whole_or_not_at_all() throws IOException {
        Path input = folder.resolve("one.ndjson");
        Files.writeString(input, LINE.formatted(1) + "\n");
        Path output = folder.resolve("results.ndjson");

        Shell.Ended written = Shell.run("batch", input, "--output", output);
        Shell.Ended refused = Shell.run("batch", input, "--output", folder.resolve("nowhere/results.ndjson"));

        assertThat(written.code()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(1);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("cannot be written");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .doesNotHave(new org.assertj.core.api.Condition<>(
                            list -> ((List<?>) list)
                                    .stream().anyMatch(file -> file.toString().endsWith(".part")),
                            "a partial file"));
        }
    }

    @Test
    void a_refused_table_leaves_an_earlier_output_untouched() throws IOException {
        Path input = folder.resolve("table.csv");
        Files.writeString(input, "nonsense\n");
        Path output = Files.writeString(folder.resolve("results.ndjson"), "earlier");

        Shell.Ended ended = Shell.run("batch", input, "--output", output);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(output).hasContent("earlier");
    }

    @Test
    void a_closed_pipe_ends_the_run_quietly() throws IOException {
        Path input = many(3000);
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), new PrintStream(new ClosedPipe()), new PrintStream(err), false);

        int code = CommandLineDoor.run(Wiring.of("batch"), terminal, "batch", input.toString());

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }

    /** A pipe whose reader has gone. */
    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    /** As many lines as asked for, in a file. */
    private Path many(int lines) throws IOException {
        return Files.write(
                folder.resolve("many.ndjson"),
                IntStream.range(0, lines).mapToObj(LINE::formatted).toList());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items.stream();
    }

    private static List<JsonNode> results(Shell.Ended ended) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : ended.out().lines().toList()) {
            results.add(new ObjectMapper().readTree(line));
        }
        return results;
    }
}
