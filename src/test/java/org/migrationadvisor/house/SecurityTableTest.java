package org.migrationadvisor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of security checks says what is so. */
class SecurityTableTest {

    private static final int CHECKS = 64;
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\| (.*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test|SavedAssessments)\\.(\\w+)`");

    private static final List<MatchResult> ROWS =
            ROW.matcher(read(Path.of("docs/security.md"))).results().toList();
    private static final Map<String, String> TESTS = tests();

    @Test
    void it_has_a_row_for_each_check() {
        assertThat(ROWS.stream().map(row -> Integer.valueOf(row.group(1))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CHECKS).boxed().toList());
    }

    @Test
    void what_is_met_names_the_test_that_shows_it() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.group(4)).isIn("met", "partly", "not met", "not applicable", "deviation");
            if (row.group(4).equals("met")) {
                assertThat(TEST.matcher(row.group(5)).find()).as(row.group()).isTrue();
            } else {
                assertThat(row.group(5).replaceAll("`[^`]*`", "").length())
                        .as("a reason for " + row.group())
                        .isGreaterThan(20);
            }
        });
    }

    @Test
    void every_test_that_it_names_is_there() {
        assertThat(ROWS.stream().flatMap(row -> TEST.matcher(row.group(5)).results()))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(TESTS.getOrDefault(test.group(1), ""))
                        .as(test.group())
                        .containsPattern("void " + test.group(2) + "\\("));
    }

    private static Map<String, String> tests() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityTableTest::read,
                            (one, other) -> one + other));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
