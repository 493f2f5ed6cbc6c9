package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.knowledge.ProfileWriter;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path profile() throws IOException {
        return Files.writeString(
                folder.resolve("profile.json"),
                new ProfileWriter(TheProgram.knowledge().questionnaire())
                        .json(TheProgram.knowledge().cases().get("presto").profile()));
    }

    @Test
    void it_writes_only_the_parts_asked_for() throws IOException {
        Path output = folder.resolve("report.html");

        Shell.Ended ended = Shell.run(
                "report",
                profile(),
                "--format",
                "html",
                "--parts",
                "mayor,versions",
                "--lang",
                "es",
                "--output",
                output);

        assertThat(ended.code()).isZero();
        assertThat(Files.readString(output))
                .contains("Presto en una página", "cómo se hizo este informe")
                .doesNotContain("Hoja de ruta</h1>");
    }

    @Test
    void the_same_profile_makes_the_same_report() throws IOException {
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");

        Shell.run("report", profile(), "--format", "html", "--output", one);
        Shell.run("report", profile(), "--format", "html", "--output", other);

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --format odt                            | accepted: html, pdf, docx, xlsx
            --format html --plan-format ptdx        | accepted: logical-framework, ptdi, poa
            --format html --parts mayor,roadmop     | accepted: mayor, diagnosis, measures
            --format html --parts mayor --without plan | accepted: one of them
            --format html --transfer -3             | accepted: more than 0
            --format html --lang fr                 | accepted: en, es
            """)
    void an_option_that_is_not_known_is_refused_and_nothing_is_written(String options, String words)
            throws IOException {
        Path output = folder.resolve("report.html");

        Shell.Ended ended = Shell.run(
                Stream.concat(Stream.of("report", profile(), "--output", output), Stream.of(options.split(" ")))
                        .toArray());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(words);
        assertThat(output).doesNotExist();
    }

    @Test
    void the_file_can_be_read_by_whoever_can_read_other_new_files() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path output = folder.resolve("report.html");

        Shell.run("report", profile(), "--format", "html", "--parts", "mayor", "--output", output);

        assertThat(Files.getPosixFilePermissions(output)).isEqualTo(Files.getPosixFilePermissions(profile()));
    }

    @Test
    void what_is_there_stays_where_the_profile_is_refused() throws IOException {
        Path output = Files.writeString(folder.resolve("report.html"), "the report of last year");
        Path refused =
                Files.writeString(folder.resolve("refused.yaml"), "format: 1\nmunicipality: A\nanswers: {x: y}\n");

        Shell.Ended ended = Shell.run("report", refused, "--format", "html", "--output", output);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(output).hasContent("the report of last year");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(output, refused);
        }
    }

    @Test
    void all_measures_in_full_come_only_when_they_are_asked_for() throws IOException {
        Path usual = folder.resolve("usual.html");
        Path whole = folder.resolve("whole.html");
        Path municipality = Files.writeString(
                folder.resolve("many.json"),
                new ProfileWriter(TheProgram.knowledge().questionnaire())
                        .json(TheProgram.knowledge().cases().get("pampa-quieta").profile()));

        Shell.run("report", municipality, "--format", "html", "--output", usual);
        Shell.run("report", municipality, "--format", "html", "--parts", "plan,details", "--output", whole);

        assertThat(Files.readString(usual)).doesNotContain("id=\"details\"").contains("more are recommended");
        assertThat(Files.readString(whole)).contains("id=\"details\"").doesNotContain("more are recommended");
    }

    @Test
    void where_nothing_can_be_written_it_says_so_and_leaves_nothing() throws IOException {
        Path output = folder.resolve("no-such-folder").resolve("report.html");

        Shell.Ended ended = Shell.run("report", profile(), "--format", "html", "--output", output);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("cannot be written");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("profile.json"));
        }
    }
}
