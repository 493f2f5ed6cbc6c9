package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviseCommandTest {

    private static final String SOUND = "format: 1\nmunicipality: Yotala\nanswers:\n  children_left: many\n";

    @TempDir
    private Path folder;

    @Test
    void one_file_gives_one_object() throws IOException {
        Path profile = profile("a.yaml", SOUND);

        JsonNode advice = json(Shell.run("advise", profile, "--format", "json"));

        assertThat(advice.isObject()).isTrue();
        assertThat(advice.get("municipality").asText()).isEqualTo("Yotala");
        assertThat(advice.get("recommendations")).isNotEmpty();
    }

    @Test
    void several_files_give_an_array_in_order() throws IOException {
        Path first = profile("a.yaml", SOUND);
        Path second = profile("b.yaml", SOUND.replace("Yotala", "Presto"));

        JsonNode advice = json(Shell.run("advise", first, second, "--format", "json"));

        assertThat(advice).hasSize(2);
        assertThat(advice.get(1).get("municipality").asText()).isEqualTo("Presto");
    }

    @Test
    void a_refusal_is_said_in_the_language_of_the_advice() throws IOException {
        Path bad = profile("bad.yaml", SOUND.replace("many", "lots"));

        Shell.Ended ended = Shell.run("advise", bad, "--lang", "es");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains(
                        "bad.yaml:4: answers.children_left: el texto «lots»; se acepta: uno de estos: none, few, some, many");
    }

    @Test
    void the_good_profiles_are_answered_and_the_others_reported() throws IOException {
        Path good = profile("good.yaml", SOUND);
        Path bad = profile("bad.yaml", SOUND.replace("many", "lots"));

        Shell.Ended ended = Shell.run("advise", bad, good, "--format", "json");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(json(ended)).hasSize(1);
        assertThat(ended.err())
                .contains("bad.yaml:4: answers.children_left")
                .contains("'lots'")
                .contains("none, few, some, many");
    }

    @Test
    void standard_input_is_a_profile_too() throws IOException {
        Shell.Ended ended = new Shell()
                .typing("{\"format\":1,\"municipality\":\"Yotala\",\"answers\":{}}")
                .command("advise", "-", "--format", "json");

        assertThat(ended.code()).isZero();
        assertThat(json(ended).get("coverage").get("answered").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void text_is_written_in_the_language_asked_for(String language) throws IOException {
        Shell.Ended ended = Shell.run("advise", profile("a.yaml", SOUND), "--lang", language);

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains(language.equals("en") ? "What to do" : "Qué hacer")
                .doesNotContain("{");
    }

    @Test
    void the_same_answers_in_another_order_give_the_same_bytes() throws IOException {
        String forward =
                "format: 1\nmunicipality: Yotala\nanswers:\n  settlement: rural\n  destinations: [spain, italy]\n  children_left: many\n";
        String backward =
                "answers:\n  children_left: many\n  destinations: [italy, spain]\n  settlement: rural\nmunicipality: Yotala\nformat: 1\n";

        String one = Shell.run("advise", profile("a.yaml", forward), "--format", "json")
                .out();
        String other = Shell.run("advise", profile("b.yaml", backward), "--format", "json")
                .out();

        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.yaml|no such file",
                ".|is a folder",
            })
    void what_is_no_file_is_refused(String name, String reason) {
        Shell.Ended ended = Shell.run("advise", folder.resolve(name));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(reason).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void an_unknown_language_is_refused_with_those_there_are() throws IOException {
        Shell.Ended ended = Shell.run("advise", profile("a.yaml", SOUND), "--lang", "fr");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("en, es");
    }

    @Test
    void an_unknown_command_or_option_is_refused() {
        assertThat(Shell.run("advice").code()).isEqualTo(2);
        assertThat(Shell.run("advise", "--colour").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "localhost", "999.1.1.1", "10.0.0.0/8", "", "::zz"})
    void a_proxy_is_named_by_its_address(String proxy) {
        Shell.Ended ended = Shell.run("serve", "--port", "0", "--trusted-proxy", proxy);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--trusted-proxy", "accepted: an IP address");
    }

    @Test
    void every_command_has_help_and_the_program_a_version() {
        for (String command : new String[] {"advise", "batch", "check", "questionnaire", "serve"}) {
            assertThat(Shell.run(command, "--help").out()).contains("Usage: advisor " + command);
        }
        assertThat(Shell.run("--version").out()).contains("Migration Advisor ").contains("Knowledge 2");
    }

    private Path profile(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(Shell.Ended ended) throws IOException {
        return new ObjectMapper().readTree(ended.out());
    }
}
