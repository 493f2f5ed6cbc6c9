package org.migrationadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published figures of the quick check are those of the rules as they are. With -Dfigures.write=true they are written anew. */
class QuickCheckTest {

    private static final Path DOCUMENT = Path.of("docs", "quick-check.md");
    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->";

    @Test
    void the_published_figures_are_those_of_the_rules() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        String figures = new QuickCheckFigures().table();

        if (Boolean.getBoolean("figures.write")) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + figures + document.substring(end));
            return;
        }

        assertThat(document.substring(begin, end))
                .as("the figures in docs/quick-check.md; write them anew with -Dfigures.write=true")
                .isEqualTo(figures);
    }
}
