package org.migrationadvisor.assessment;

import java.nio.file.Path;
import java.util.UUID;
import org.migrationadvisor.assessment.store.NotSaved;
import org.migrationadvisor.assessment.store.Storage;

/** A process that saves until the disk fails to sync. */
final class FailingSync {

    private static final int MOST = 10_000;

    private FailingSync() {}

    /** Argument: a data folder. Prints the secret, how many saves were confirmed, and why the next one was not. */
    public static void main(String[] arguments) {
        Assessments assessments = TwoNumbers.over(Storage.inFolder(Path.of(arguments[0])));
        Created created = assessments.create(TwoNumbers.profile(0), Bench.VERSION);
        Access access = assessments.access(created.edit().text()).orElseThrow();
        int confirmed = 0;
        try {
            while (confirmed < MOST) {
                String key = UUID.randomUUID().toString();
                assessments.save(access, TwoNumbers.change(confirmed + 1, key, confirmed + 1));
                confirmed++;
            }
        } catch (NotSaved failed) {
            System.out.println(created.edit().text() + " " + confirmed + " " + failed.reason());
        }
        Runtime.getRuntime().halt(0);
    }
}
