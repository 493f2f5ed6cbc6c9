package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.assessment.store.Storage;

/**
 * The power goes while a save is written, so that its end in the log is missing, wherever that is cut: the file opens, what was confirmed
 * before is there, and of the unfinished save all or nothing. A model: the disk is trusted to keep what it says it has synced.
 */
@Tag("long")
class PowerCutTest {

    private static final int SECTOR = 512;
    private static final String FILE = "assessments.sqlite";
    private static final String LOG = FILE + "-wal";

    @TempDir
    Path folder;

    @Test
    void wherever_the_log_is_cut_every_confirmed_save_is_there() throws IOException {
        Path data = folder.resolve("data");
        int cuts = 0;
        try (Assessments assessments = TwoNumbers.over(Storage.inFolder(data))) {
            Created created = assessments.create(TwoNumbers.profile(0), Bench.VERSION);
            Access access = assessments.access(created.edit().text()).orElseThrow();
            for (int confirmed = 1; confirmed <= 5; confirmed++) {
                long synced = Files.size(data.resolve(LOG));
                assessments.save(
                        access, TwoNumbers.change(confirmed, UUID.randomUUID().toString(), confirmed));
                long written = Files.size(data.resolve(LOG));
                assertThat(written).as("the log grew").isGreaterThan(synced);
                for (long cut = synced; cut <= written; cut += SECTOR) {
                    long found = numberAfterCut(data, created, Math.min(cut, written));
                    assertThat(found).as("cut at " + cut).isBetween((long) confirmed - 1, (long) confirmed);
                    cuts++;
                }
                assertThat(numberAfterCut(data, created, written)).isEqualTo(confirmed);
            }
        }
        System.out.println("Power cut: " + cuts + " cuts of the log, no confirmed save lost");
    }

    /** What stands in a copy whose log ends at a place. */
    private long numberAfterCut(Path data, Created created, long end) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        Files.copy(data.resolve(FILE), copy.resolve(FILE));
        Files.copy(data.resolve(LOG), copy.resolve(LOG));
        try (RandomAccessFile log = new RandomAccessFile(copy.resolve(LOG).toFile(), "rw")) {
            log.setLength(end);
        }
        try (Assessments assessments = TwoNumbers.over(Storage.inFolder(copy))) {
            Access access = assessments.access(created.edit().text()).orElseThrow();
            return TwoNumbers.number(assessments.current(access).profile());
        }
    }
}
