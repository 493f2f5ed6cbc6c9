package org.migrationadvisor.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many planners who fill in at once are served by a small machine. */
class ManyPlannersTest {

    private static final String SMALL = "-Xmx256m";
    private static final Duration FOR_A_PAGE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void thirty_planners_fill_in_at_once_without_an_error() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder, SMALL)) {
            Office.Figures figures =
                    new Office(server.origin(), 30, Duration.ofSeconds(2)).work(Duration.ZERO, Duration.ofSeconds(6));

            assertThat(figures.errors()).isEmpty();
            assertThat(figures.saves()).hasSizeGreaterThan(60);
        }
    }

    @Test
    @Tag("long")
    void a_hundred_planners_wait_for_no_page_longer_than_150_and_for_no_save_longer_than_200_milliseconds()
            throws IOException, InterruptedException {
        StringBuilder report = new StringBuilder(
                "100 planners, 10 s a page of questions, 30 s of warm-up, 120 s measured, server with -Xmx256m on the first core, planners on the second\n");
        try (ServerProcess server = ServerProcess.startOnTheFirstCore(folder, SMALL);
                Core second = Core.second()) {
            Office.Figures figures =
                    new Office(server.origin(), 100, FOR_A_PAGE).work(Duration.ofSeconds(30), Duration.ofSeconds(120));
            report.append(second).append(figures.told());
            Path target = Files.createDirectories(Path.of("target", "long"));
            Files.writeString(target.resolve("many-planners.txt"), report);

            assertThat(figures.errors()).isEmpty();
            assertThat(Office.Figures.milliseconds(figures.pages(), .99)).isLessThan(150);
            assertThat(Office.Figures.milliseconds(figures.saves(), .99)).isLessThan(200);
        }
    }
}
