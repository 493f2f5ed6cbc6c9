package org.migrationadvisor.assessment;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.migrationadvisor.assessment.store.NotSaved;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.assessment.store.StoreFailure;
import org.migrationadvisor.assessment.store.StorePlace;

/**
 * A process that saves as fast as it can until it is killed: one thread for each secret. It writes a line only after a save has returned;
 * what is in the pipe then outlives it.
 *
 * <pre>
 * now 0 17 16       thread 0 found revision 17 with number 16
 * saved 0 18 17     thread 0 was told that revision 18 with number 17 is saved
 * </pre>
 */
final class Saver {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final int thread;
    private final Assessments assessments;
    private final Access access;

    private Saver(int thread, Assessments assessments, Access access) {
        this.thread = thread;
        this.assessments = assessments;
        this.access = access;
    }

    /** Arguments: the data folder, the JDBC address or a hyphen, and the secrets. */
    public static void main(String[] arguments) {
        StorePlace place = new StorePlace(
                Path.of(arguments[0]), Optional.of(arguments[1]).filter(address -> !address.equals("-")));
        Assessments assessments = TwoNumbers.over(Storage.open(place));
        for (int i = 2; i < arguments.length; i++) {
            Access access = assessments.access(arguments[i]).orElseThrow();
            Saver saver = new Saver(i - 2, assessments, access);
            new Thread(saver::save, "saver " + i).start();
        }
    }

    private void save() {
        Assessment now = assessments.current(access);
        tell("now", now);
        while (true) {
            long next = TwoNumbers.number(now.profile()) + 1;
            now = saved(TwoNumbers.change(now.revision(), UUID.randomUUID().toString(), next));
            tell("saved", now);
        }
    }

    /** Sends a page, with the same key again and again until it is saved, as a browser on a bad line would. */
    private Assessment saved(Change change) {
        while (true) {
            try {
                Saved saved = assessments.save(access, change);
                if (saved instanceof Saved.Done done) {
                    return done.now();
                }
                throw new AssertionError("Nobody else writes, and yet: " + saved);
            } catch (NotSaved again) {
                PostgresCluster.pause();
            } catch (StoreFailure never) {
                throw new AssertionError(never);
            }
        }
    }

    private void tell(String what, Assessment now) {
        String line = what + " " + thread + " " + now.revision() + " " + TwoNumbers.number(now.profile()) + "\n";
        try {
            OUT.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
