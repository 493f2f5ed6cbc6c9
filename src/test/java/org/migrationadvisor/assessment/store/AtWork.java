package org.migrationadvisor.assessment.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A process that does one thing to a data folder, and may be killed meanwhile. */
final class AtWork {

    static final String[] TWO_STEPS_ON = {Schema.MIGRATIONS, "classpath:db/next", "classpath:db/later"};

    private AtWork() {}

    /** Arguments: {@code open}, {@code migrate}, {@code backup} or {@code restore}, the data folder, and the file of the last two. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        Backups backups = new Backups(new StorePlace(folder, Optional.empty()), Clock.systemUTC());
        switch (arguments[0]) {
            case "open" -> Storage.inFolder(folder).close();
            case "migrate" -> Storage.inFolder(folder, TWO_STEPS_ON).close();
            case "backup" -> backups.backup(Path.of(arguments[2]));
            case "restore" -> backups.restore(Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
