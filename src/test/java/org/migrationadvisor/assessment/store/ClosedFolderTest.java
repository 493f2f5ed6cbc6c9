package org.migrationadvisor.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder in which nothing can be written is refused at start for what it is, and never called damaged. Needs Linux and unshare. */
class ClosedFolderTest {

    private static final String DISK = "mount -t tmpfs -o size=%s tmpfs \"$1\" && shift && exec \"$@\"";

    @TempDir
    Path room;

    @BeforeAll
    static void look() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "unshare is installed");
        String done = said("unshare", "-rm", "sh", "-c", "mount -t tmpfs tmpfs /tmp && echo done");
        Assumptions.assumeTrue(done.contains("done"), "unshare may mount: " + done);
    }

    @AfterEach
    void open() throws Exception {
        said("chmod", "-R", "u+w", room.toString());
    }

    @Test
    void a_folder_of_somebody_else() throws Exception {
        Path data = Files.createDirectory(room.resolve("data"));
        said("chmod", "a-w", data.toString());

        assertThat(opened(data, "unshare", "-U")).contains("--data " + data + ": cannot be written to");
    }

    @Test
    void a_folder_of_somebody_else_with_a_database() throws Exception {
        Path data = filled();
        said("chmod", "a-w", data.toString());

        assertThat(opened(data, "unshare", "-U"))
                .contains("--data " + data + ": cannot be written to")
                .doesNotContain("damaged");
    }

    @Test
    void a_database_of_somebody_else() throws Exception {
        Path data = filled();
        said("chmod", "a-w", DataFolder.database(data).toString());

        assertThat(opened(data, "unshare", "-U"))
                .contains("assessments.sqlite: cannot be written to")
                .doesNotContain("damaged");
    }

    @Test
    void a_backup_of_a_folder_that_is_only_to_be_read_calls_it_what_it_is() throws Exception {
        Path data = filled();
        said("chmod", "a-w", data.toString());

        assertThat(did("backup", data, "unshare", "-U"))
                .contains("assessments.sqlite: cannot be written to")
                .doesNotContain("damaged");
    }

    @Test
    void a_disk_without_any_room() throws Exception {
        Path data = Files.createDirectory(room.resolve("data"));
        String full = DISK.formatted("4k").replace("shift", "cat /dev/zero >\"$1\"/ballast 2>/dev/null; shift");

        assertThat(opened(data, "unshare", "-rm", "sh", "-c", full, "sh", data.toString()))
                .contains("the disk is full", "Make room");
    }

    @Test
    void a_disk_with_too_little_room_for_the_tables() throws Exception {
        Path data = Files.createDirectory(room.resolve("data"));

        assertThat(opened(data, "unshare", "-rm", "sh", "-c", DISK.formatted("64k"), "sh", data.toString()))
                .contains("the disk is full", "Make room");
    }

    private Path filled() {
        Path data = room.resolve("data");
        Storage.inFolder(data).close();
        return data;
    }

    private String opened(Path data, String... before) throws Exception {
        return did("open", data, before);
    }

    /** What the program says, run by way of other programs. */
    private String did(String work, Path data, String... before) throws Exception {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(AtWork.command(work, data, room.resolve("file.backup")));
        String output = said(command.toArray(String[]::new));
        assertThat(output.lines()).as(output).hasSize(1);
        return output;
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
