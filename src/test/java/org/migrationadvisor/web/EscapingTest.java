package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is shown and never obeyed. */
class EscapingTest {

    private static final String HOSTILE_TAGS = "<(script|img|svg on|b>|/title><x|iframe|a href=\"javascript)";

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
        String form = TheServer.form(
                        "/questionnaire?lang=en",
                        "municipality",
                        hostile,
                        "population.note",
                        hostile,
                        "country.written",
                        hostile)
                .body();
        String advice = TheServer.form(
                        "/advice?lang=en",
                        "municipality",
                        hostile,
                        "population.note",
                        hostile,
                        "country.written",
                        hostile)
                .body();

        assertThat(form).doesNotContainPattern(HOSTILE_TAGS).contains(escaped(hostile));
        assertThat(advice).doesNotContainPattern(HOSTILE_TAGS).contains("Advice for " + escaped(hostile));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
