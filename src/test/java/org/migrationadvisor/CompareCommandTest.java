package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final Path RULES = Path.of("rules");
    private static final String RULE = "Old people who live alone should have somebody who looks in";

    @TempDir
    private Path folder;

    @Test
    void the_same_rules_change_nothing() {
        Shell.Ended ended = Shell.run("compare", "--rules", RULES, "--rules", RULES);

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("The advice stays the same for all 17 profiles.");
    }

    @Test
    void a_rule_that_goes_takes_its_measure_out_of_the_advice() throws IOException {
        Path newer = rulesWithoutIt();
        Path profile = Files.writeString(
                folder.resolve("old.yaml"), "format: 1\nmunicipality: Alone\nanswers: {elderly_alone: many}\n");

        Shell.Ended text = Shell.run("compare", "--rules", newer, profile);
        Shell.Ended json = Shell.run("compare", "--rules", RULES, "--rules", newer, profile, "--format", "json");

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).contains("Alone", "no longer recommended", RULE);
        JsonNode line = last(new ObjectMapper().readTree(json.out()).get("profiles"));
        assertThat(line.get("municipality").asText()).isEqualTo("Alone");
        assertThat(line.get("measures")).anySatisfy(measure -> {
            assertThat(measure.get("id").asText()).isEqualTo("elderly-support");
            assertThat(measure.get("how").asText()).isEqualTo("vanished");
            assertThat(measure.get("after").get("place").asText()).isEqualTo("not_needed");
            assertThat(measure.get("rules_ended").get(0).asText()).isEqualTo(RULE);
        });
    }

    @Test
    void nothing_to_compare_is_refused() {
        Shell.Ended ended = Shell.run("compare");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--rules");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Shell.Ended ended = Shell.run("compare", "--rules", folder.resolve("nowhere"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("no such folder");
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }

    /** A copy of the rules without the one rule. */
    private Path rulesWithoutIt() throws IOException {
        Path copy = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(RULES)) {
            files.forEach(
                    file -> copied(file, copy.resolve(RULES.relativize(file).toString())));
        }
        return copy;
    }

    private static void copied(Path file, Path copy) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.writeString(copy, without(Files.readString(file)));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String without(String drl) {
        int start = drl.indexOf("rule \"" + RULE);
        return start < 0 ? drl : drl.substring(0, start) + drl.substring(drl.indexOf("\nend", start) + 4);
    }
}
