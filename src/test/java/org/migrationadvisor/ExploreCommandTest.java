package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExploreCommandTest {

    private static final String PROFILE =
            "format: 1\nmunicipality: Yotala\nanswers:\n  children_left: many\n  ngo_presence: several\n  ngo_cooperation: none\n";

    @Test
    void changes_are_written_as_codes_with_who_can_bring_them_about() throws IOException {
        Shell.Ended ended = new Shell().typing(PROFILE).command("explore", "-", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(ended.out());

        assertThat(ended.code()).isZero();
        assertThat(json.get("municipality").asText()).isEqualTo("Yotala");
        assertThat(json.get("complete").asBoolean()).isTrue();
        assertThat(json.get("stopped_by").isNull()).isTrue();
        assertThat(json.get("recommendations"))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.get("robustness").isNumber()).isTrue());
        assertThat(json.findValues("changes"))
                .isNotEmpty()
                .allSatisfy(changes -> changes.forEach(change -> {
                    assertThat(change.fieldNames())
                            .toIterable()
                            .containsExactly("question", "from", "to", "actionable", "kind");
                    assertThat(change.get("actionable").asBoolean())
                            .isEqualTo(change.get("kind").asText().equals("act"));
                }));
        assertThat(json.get("ask_first")).isNotEmpty();
    }

    @Test
    void the_text_speaks_both_languages() {
        String english = new Shell().typing(PROFILE).command("explore", "-").out();
        String spanish = new Shell()
                .typing(PROFILE)
                .command("explore", "-", "--lang", "es")
                .out();

        assertThat(english)
                .startsWith("What would change the advice for Yotala")
                .contains("[the local government can do this]");
        assertThat(spanish)
                .startsWith("Qué cambiaría las recomendaciones para Yotala")
                .contains("[el gobierno municipal puede hacerlo]");
        assertThat(english + spanish).doesNotContain("{");
    }

    @Test
    void no_time_at_all_is_refused() {
        Shell.Ended ended = new Shell().typing(PROFILE).command("explore", "-", "--seconds", "0");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--seconds 0", "a whole number from 1 on");
    }

    @Test
    void a_refused_profile_is_said_where_and_what_is_accepted() {
        Shell.Ended ended = new Shell().typing(PROFILE.replace("many", "lots")).command("explore", "-");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("children_left", "'lots'", "none, few, some, many");
    }
}
