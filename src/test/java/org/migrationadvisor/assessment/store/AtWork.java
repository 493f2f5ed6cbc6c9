package org.migrationadvisor.assessment.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A process that does one thing to a data folder, and may be killed meanwhile. */
final class AtWork {

    static final String[] TWO_STEPS_ON = {Schema.MIGRATIONS, "classpath:db/next", "classpath:db/later"};

    private AtWork() {}

    /** The command that starts it. */
    static List<String> command(String work, Path folder, Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                AtWork.class.getName(),
                work,
                folder.toString(),
                file.toString());
    }

    /** Arguments: {@code open}, {@code migrate}, {@code backup} or {@code restore}, the data folder, and the file of the last two. */
    public static void main(String[] arguments) {
        try {
            work(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (StoreRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    private static void work(String work, Path folder, Path file) {
        Backups backups = new Backups(new StorePlace(folder, Optional.empty()), Clock.systemUTC());
        switch (work) {
            case "open" -> Storage.inFolder(folder).close();
            case "migrate" -> Storage.inFolder(folder, TWO_STEPS_ON).close();
            case "backup" -> backups.backup(file);
            case "restore" -> backups.restore(file);
            default -> throw new IllegalArgumentException(work);
        }
    }
}
