package org.migrationadvisor.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.migrationadvisor.assessment.store.NotSaved;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.assessment.store.StoreFailure;

/** A process that saves on a small disk until it is full, looks at what it has, makes room, and saves again. */
final class FullDisk {

    private static final int BALLAST = 400_000;

    private FullDisk() {}

    /** Argument: a folder on the small disk. Prints how many saves were confirmed before the disk was full. */
    public static void main(String[] arguments) throws IOException {
        Path disk = Path.of(arguments[0]);
        Path ballast = Files.write(disk.resolve("ballast"), new byte[BALLAST]);
        try (Assessments assessments = TwoNumbers.over(Storage.inFolder(disk.resolve("data")))) {
            Created created = assessments.create(TwoNumbers.profile(0), Bench.VERSION);
            Access access = assessments.access(created.edit().text()).orElseThrow();
            long confirmed = filled(assessments, access);
            require(confirmed > 10, "some saves before the disk is full");
            require(number(assessments, access) == confirmed, "what was confirmed can be read, and nothing more");
            require(assessments.healthy(), "reading goes on");

            Files.delete(ballast);

            require(save(assessments, access) == confirmed + 1, "saving goes on when there is room");
            System.out.println("confirmed " + confirmed);
        }
        try (Assessments again = TwoNumbers.over(Storage.inFolder(disk.resolve("data")))) {
            require(again.sweep() == 0, "the file opens again and is sound");
        }
    }

    private static long filled(Assessments assessments, Access access) {
        long confirmed = 0;
        while (confirmed < 100_000) {
            try {
                confirmed = save(assessments, access);
            } catch (NotSaved full) {
                require(full.reason() == StoreFailure.Reason.DISK_FULL, "the reason is told: " + full);
                return confirmed;
            }
        }
        throw new AssertionError("The disk was never full");
    }

    private static long save(Assessments assessments, Access access) {
        Assessment now = assessments.current(access);
        Change change =
                TwoNumbers.change(now.revision(), UUID.randomUUID().toString(), TwoNumbers.number(now.profile()) + 1);
        return TwoNumbers.number(
                ((Saved.Done) assessments.save(access, change)).now().profile());
    }

    private static long number(Assessments assessments, Access access) {
        return TwoNumbers.number(assessments.current(access).profile());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
