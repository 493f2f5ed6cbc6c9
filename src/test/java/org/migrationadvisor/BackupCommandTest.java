package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.Created;
import org.migrationadvisor.assessment.Version;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.cli.ExitCode;

/** backup and restore at the command line. */
class BackupCommandTest {

    @TempDir
    Path folder;

    @Test
    void what_was_backed_up_while_the_server_ran_is_restored_elsewhere() {
        Path file = folder.resolve("assessments.backup");
        Created created;
        try (Assessments running = open(folder.resolve("data"))) {
            created = running.create(thatAnswered("settlement=rural").profile(), new Version("1", "2"));
            Shell.Ended backup = Shell.run("backup", file, "--data", folder.resolve("data"));
            assertThat(backup.err()).contains("Backed up 4 rows");
            assertThat(backup.code()).isEqualTo(ExitCode.DONE);
        }

        Shell.Ended restore = Shell.run("restore", file, "--data", folder.resolve("other"));

        assertThat(restore.code()).as(restore.err()).isEqualTo(ExitCode.DONE);
        try (Assessments other = open(folder.resolve("other"))) {
            assertThat(other.access(created.edit().text())).isPresent();
        }
    }

    @Test
    void a_wrong_file_a_running_server_and_a_missing_database_are_refused() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "format: 1\n");
        Path file = folder.resolve("good");
        try (Assessments running = open(folder.resolve("data"))) {
            assertThat(running.healthy()).isTrue();
            Shell.run("backup", file, "--data", folder.resolve("data"));

            refused("restore", file, "--data", folder.resolve("data"));
        }
        refused("restore", wrong, "--data", folder.resolve("data"));
        refused("restore", folder.resolve("missing"), "--data", folder.resolve("data"));
        refused("backup", folder.resolve("file"), "--data", folder.resolve("empty"));
        refused("backup", folder, "--data", folder.resolve("data"));
        refused("backup", folder.resolve("file"), "--database", "jdbc:mysql://host/database?password=hidden");
    }

    private static void refused(Object... arguments) {
        Shell.Ended ended = Shell.run(arguments);

        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.REFUSED);
        assertThat(ended.err()).isNotBlank().doesNotContain("Exception", "hidden", "\tat ");
    }

    private static Assessments open(Path data) {
        return Wiring.assessments(TheProgram.advisor(), Storage.inFolder(data), Duration.ofDays(1));
    }
}
