package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.assessment.store.Storage;

/** A disk that fails to sync: the save is not confirmed, and what was confirmed before is there. Needs strace. */
@Tag("long")
class SyncFailsTest {

    private static final Path STRACE = Path.of("/usr/bin/strace");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "from the {0}th sync on")
    @ValueSource(ints = {40, 41, 60, 97, 150})
    void a_save_that_was_not_synced_is_not_confirmed(int first) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(STRACE), "strace is installed");
        Path data = folder.resolve("data");

        String[] told = failing(data, first).strip().split(" ");

        assertThat(told).hasSize(3);
        assertThat(told[2]).isEqualTo("DISK_FAILED");
        long confirmed = Long.parseLong(told[1]);
        assertThat(confirmed).isPositive();
        try (Assessments again = TwoNumbers.over(Storage.inFolder(data))) {
            Access access = again.access(told[0]).orElseThrow();
            assertThat(TwoNumbers.number(again.current(access).profile())).isBetween(confirmed, confirmed + 1);
        }
    }

    private static String failing(Path data, int first) throws Exception {
        Process process = new ProcessBuilder(
                        STRACE.toString(),
                        "-f",
                        "-qqq",
                        "-e",
                        "trace=fsync,fdatasync",
                        "-e",
                        "inject=fsync,fdatasync:error=EIO:when=" + first + "+",
                        "-o",
                        data.resolveSibling("calls").toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FailingSync.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
