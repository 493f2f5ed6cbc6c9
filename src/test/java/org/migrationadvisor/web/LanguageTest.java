package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.Folders;

/** The language is what the address asks for, else an earlier choice, else what the browser prefers. */
class LanguageTest {

    @ParameterizedTest(name = "asked {0}, cookie {1}, browser {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            es | en | en             | es
            -  | es | en             | es
            -  | -  | es-BO,es;q=0.9 | es
            -  | -  | qu,es;q=0.8    | es
            -  | -  | fr             | en
            -  | -  | nonsense;;;    | en
            -  | -  | -              | en
            xx | -  | es             | es
            -  | xx | es             | es
            """)
    void the_nearest_wish_decides(String asked, String cookie, String browser, String expected) {
        List<String> headers =
                new java.util.ArrayList<>(cookie == null ? List.of() : List.of("Cookie", "lang=" + cookie));
        headers.addAll(browser == null ? List.of() : List.of("Accept-Language", browser));

        String page = TheServer.get("/about" + (asked == null ? "" : "?lang=" + asked), headers.toArray(String[]::new))
                .body();

        assertThat(page).contains("<html lang=\"" + expected + "\">");
    }

    @Test
    void a_choice_is_remembered_in_a_cookie_that_no_script_can_read() {
        assertThat(TheServer.get("/?lang=es").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith("lang=es;").contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void an_unknown_language_is_not_remembered() {
        assertThat(TheServer.get("/?lang=xx").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void the_language_changes_in_place() {
        Html page = Html.of(TheServer.get("/cases/yotala/advice?show=all", "en"));

        assertThat(page.links()).contains("/cases/yotala/advice?show=all&lang=es");
    }

    @Test
    void the_way_to_another_language_never_leads_to_another_server() {
        assertThat(TheServer.get("/..%2F/evil", "en").body()).doesNotContain("href=\"//");
    }

    @Test
    void every_language_names_itself() {
        assertThat(Html.of(TheServer.get("/", "en")).words("header")).contains("English", "Español");
    }

    @Test
    void no_language_is_missing_any_word() {
        assertThat(TheProgram.knowledge().vocabulary())
                .allSatisfy((group, words) -> assertThat(words)
                        .allSatisfy((code, text) -> assertThat(text.byLanguage())
                                .as(group + " " + code)
                                .containsOnlyKeys(TheServer.LANGUAGES)
                                .doesNotContainValue("")));
    }

    @Test
    void no_language_is_named_in_java() {
        Pattern named = Pattern.compile("\"(" + String.join("|", TheServer.LANGUAGES) + ")\"");

        assertThat(Folders.texts(Path.of("src/main/java/org/migrationadvisor"), ".java"))
                .allSatisfy((file, text) -> assertThat(file.matches(".*(web|pages|wording).*") ? text : "")
                        .as(file)
                        .doesNotContainPattern(named));
    }
}
