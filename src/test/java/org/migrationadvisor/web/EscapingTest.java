package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is shown and never obeyed. */
class EscapingTest {

    private static final String HOSTILE_TAGS =
            "<(script(?! defer src=\"/static/)|img|svg on|b>|/title><x|iframe|a href=\"javascript)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'\"--><b>",
                "</title><x>",
                "{{ page }}",
                "{% include \"x\" %}",
                "${7*7}",
                "javascript:alert(1)",
                "</textarea><b>",
                "&lt;b>",
                "{count}"
            })
    void a_hostile_name_or_note_is_only_shown(String hostile) {
        Planner planner = Planner.begins(hostile);
        planner.fills("population.note", hostile, "population.basis", "census", "settlement", "rural");
        planner.fills("country.written", hostile);

        assertThat(List.of("/check", "/advice", "/history", "/history/3", "/links", "/delete", "/sections/place"))
                .allSatisfy(place -> assertThat(planner.get(place).body())
                        .as(place)
                        .doesNotContainPattern(HOSTILE_TAGS)
                        .contains(escaped(hostile)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
