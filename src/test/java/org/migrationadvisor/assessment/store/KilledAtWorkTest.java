package org.migrationadvisor.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The program is killed with signal 9 at one of its calls to the disk while it makes tables, migrates them, writes a backup or restores one:
 * whatever is found afterwards is whole, what was under way can be done again, and nothing half done stays. Needs strace.
 */
class KilledAtWorkTest {

    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final int KILLED = 128 + 9;
    private static final List<String> CALLS =
            List.of("pwrite64", "fsync", "fdatasync", "ftruncate", "mkdir", "rename", "unlink", "rmdir");

    @TempDir
    Path room;

    /** What the program was at. Before, assessment {@code one} is stored and {@code other} is in the backup. */
    enum Work {
        OPEN {
            @Override
            void hold(Site site) {
                Storage.inFolder(site.folder).close();
            }
        },
        MIGRATE {
            @Override
            void hold(Site site) {
                assertThat(site.stored(AtWork.TWO_STEPS_ON)).containsExactly("one");
                assertThat(Site.restored(DataFolder.backups(site.folder).resolve("before-tables-3.backup")))
                        .containsExactly("one");
            }
        },
        BACKUP {
            @Override
            void hold(Site site) {
                assertThat(Site.restored(site.backup)).hasSize(1).containsAnyOf("one", "other");
                site.backups().backup(site.backup);
                assertThat(Site.restored(site.backup)).containsExactly("one");
            }
        },
        RESTORE {
            @Override
            void hold(Site site) {
                List<String> found = site.stored(Schema.MIGRATIONS);
                assertThat(found).hasSize(1).containsAnyOf("one", "other");
                if (found.contains("other")) {
                    assertThat(site.aside()).containsExactly("one");
                }
                site.backups().restore(site.backup);
                assertThat(site.stored(Schema.MIGRATIONS)).containsExactly("other");
            }
        };

        /** Looks whether all is well, with the means of the program itself. */
        abstract void hold(Site site);
    }

    @ParameterizedTest(name = "{0} at {1} {2}")
    @CsvSource({"MIGRATE, rename, 1", "MIGRATE, pwrite64, 78", "BACKUP, fsync, 1", "RESTORE, rename, 1"})
    void killed_at_one_call(Work work, String call, int number) throws Exception {
        assertThat(killed(work, call, number)).as("it came to that call").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void killed_at_any_call(Work work) throws Exception {
        int kills = 0;
        for (String call : CALLS) {
            for (int number = 1; killed(work, call, number); number++) {
                kills++;
            }
        }
        System.out.println("Killed during " + work + ": " + kills + " times, whole each time");
        assertThat(kills).isGreaterThan(30);
    }

    /** Lets the program be killed at a call, and sees that all is well; whether it came to that call. */
    private boolean killed(Work work, String call, int number) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(STRACE), "strace is installed");
        Site site =
                Site.made(Files.createDirectory(room.resolve(UUID.randomUUID().toString())), work);
        List<String> command = new ArrayList<>(List.of(STRACE.toString(), "-f", "-qqq", "-e", "trace=" + call));
        command.addAll(List.of("-e", "inject=" + call + ":signal=SIGKILL:when=" + number));
        command.addAll(List.of("-o", site.backup.resolveSibling("calls").toString()));
        command.addAll(AtWork.command(work.name().toLowerCase(Locale.ROOT), site.folder, site.backup));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isIn(0, KILLED);

        work.hold(site);

        assertThat(site.halfDone()).isEmpty();
        return process.exitValue() == KILLED;
    }

    /** A data folder, and a backup file beside it. */
    private record Site(Path folder, Path backup) {

        static Site made(Path room, Work work) {
            Path elsewhere = room.resolve("elsewhere");
            store(elsewhere, "other");
            Site site = new Site(room.resolve("data"), room.resolve("file.backup"));
            at(elsewhere).backup(site.backup);
            if (work != Work.OPEN) {
                store(site.folder, "one");
            }
            return site;
        }

        private static void store(Path folder, String id) {
            try (Storage storage = Storage.inFolder(folder)) {
                storage.write(records -> {
                    records.create(new AssessmentRow(id, 1, 1, 1, "p", "k", ""));
                    records.addRevision(id, new RevisionRow(1, 1, "{}", "", ""));
                    return 1;
                });
            }
        }

        Backups backups() {
            return at(folder);
        }

        private static Backups at(Path folder) {
            return new Backups(new StorePlace(folder, Optional.empty()), Clock.systemUTC());
        }

        /** Which of the two assessments is stored, as a program with some migrations finds it. */
        List<String> stored(String... migrations) {
            return found(folder, migrations);
        }

        private static List<String> found(Path folder, String... migrations) {
            try (Storage storage = Storage.inFolder(folder, migrations)) {
                return Stream.of("one", "other")
                        .filter(id -> storage.<Boolean>read(
                                records -> records.assessment(id).isPresent()))
                        .toList();
            }
        }

        /** What a backup holds, restored into a folder of its own. */
        static List<String> restored(Path backup) {
            try {
                Path elsewhere = Files.createTempDirectory(backup.getParent(), "restored");
                at(elsewhere).restore(backup);
                return found(elsewhere, Schema.MIGRATIONS);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** What was kept aside by a restore. */
        List<String> aside() {
            try (Stream<Path> all = Files.list(folder)) {
                Path aside = all.filter(path -> path.getFileName().toString().startsWith("before-restore"))
                        .findFirst()
                        .orElseThrow();
                return found(aside, Schema.MIGRATIONS);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** What was left half done in the data folder. */
        List<Path> halfDone() throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                return all.filter(path -> path.getFileName().toString().matches("restoring.*|.*\\.part"))
                        .toList();
            }
        }
    }
}
