package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hostile text in every field stays text, on every page of the assessment that it was typed into. */
class InertTest {

    private static final List<String> HOSTILE = List.of(
            "<script>document.title='alive'</script>",
            "\"><img src=x onerror=alert(1)>",
            "'\"--><svg onload=alert(1)>",
            "</title><script>alert(1)</script>",
            "</textarea><iframe src=javascript:alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "{{ page }}{% include \"x\" %}${7*7}#{7*7}",
            "<math><mi xlink:href=javascript:alert(1)>",
            "<style>*{display:none}</style><link rel=stylesheet href=//elsewhere.example>",
            "<form action=//elsewhere.example><button>x</button>",
            "' or 1=1; drop table assessment; --",
            "=cmd|' /C calc'!A0",
            "\u202Etxt.exe\u2066",
            "&lt;b&gt;<b>",
            "javascript:alert(1)//");
    private static final String STRANGERS =
            "() => document.querySelectorAll('main script, main iframe, main img, main style, main link, main math, [onerror], [onload], a[href^=\"javascript\"], form[action*=elsewhere]').length";

    @Test
    void nothing_that_was_typed_comes_alive_on_any_page() {
        try (Visitor visitor = Visitor.with(Device.laptop("en"))) {
            Page page = visitor.page();
            page.onDialog(dialog -> {
                throw new AssertionError("alive: " + dialog.message());
            });
            String all = String.join(" ", HOSTILE);
            visitor.open("/assessments/new");
            page.locator("#municipality").first().fill(HOSTILE.get(1) + HOSTILE.get(0));
            page.locator("form[action='/assessments'] button.main").first().click();
            String assessment = page.url().replaceFirst("^https?://[^/]+(/assessments/[^/?]+).*", "$1");

            fill(visitor, assessment, all);
            for (String place : List.of("", "/check", "/advice", "/history", "/history/1", "/links", "/delete")) {
                visitor.open(assessment + place);

                assertThat(page.evaluate(STRANGERS)).as(place).isEqualTo(0);
                assertThat(page.title()).as(place).isNotEqualTo("alive");
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Types the text into every field of every section. */
    private static void fill(Visitor visitor, String assessment, String text) {
        Page page = visitor.page();
        visitor.open(assessment);
        List<String> sections = page.locator("a[href*='/sections/']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("[#?].*", ""))
                .distinct()
                .toList();
        assertThat(sections).isNotEmpty();
        for (String section : sections) {
            visitor.open(section);
            page.evaluate(
                    "text => { document.querySelectorAll('main details').forEach(d => d.open = true);"
                            + " document.querySelectorAll('textarea').forEach(t => t.value = text); }",
                    text);
            page.locator("#answers button.main").click();

            assertThat(page.evaluate(STRANGERS)).as(section).isEqualTo(0);
        }
    }
}
