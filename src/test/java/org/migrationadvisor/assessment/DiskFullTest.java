package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a full disk nothing is confirmed, reading goes on, and saving does too once there is room. Needs Linux and the right to mount. */
@Tag("long")
class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    void two_megabytes_are_enough_to_fail_well() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "unshare",
                        "-rm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=2m tmpfs \"$1\" && exec \"$2\" -cp \"$3\" \"$4\" \"$1\"",
                        "sh",
                        folder.toString(),
                        java,
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName())
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("confirmed ");
        System.out.print("Full disk: " + output);
    }
}
