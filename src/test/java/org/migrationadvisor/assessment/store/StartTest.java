package org.migrationadvisor.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.assessment.ThePostgres;

/** When the store opens, and when it refuses to. */
class StartTest {

    private static final String NEXT = "classpath:db/next";

    @TempDir
    Path folder;

    @Test
    void a_folder_in_use_is_refused_and_free_again_after_closing() {
        Storage first = Storage.inFolder(folder);
        assertThatThrownBy(() -> Storage.inFolder(folder))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("in use");

        first.close();

        Storage.inFolder(folder).close();
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Storage.inFolder(file)).isInstanceOf(StoreRefused.class);
        assertThatThrownBy(() -> Storage.inFolder(file.resolve("below")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void a_refused_start_leaves_the_folder_free() throws IOException {
        Files.write(DataFolder.database(folder), new byte[5000]);
        assertThatThrownBy(() -> Storage.inFolder(folder)).isInstanceOf(StoreRefused.class);
        Files.delete(DataFolder.database(folder));

        Storage.inFolder(folder).close();
    }

    @Test
    void a_damaged_file_is_refused_with_the_remedy() throws IOException {
        filled().close();
        try (RandomAccessFile file =
                new RandomAccessFile(DataFolder.database(folder).toFile(), "rw")) {
            for (long page = 4096; page < file.length(); page += 4096) {
                file.seek(page);
                file.write(new byte[200]);
            }
        }

        assertThatThrownBy(() -> Storage.inFolder(folder))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("restore");
    }

    @Test
    void tables_of_a_newer_program_are_refused() {
        Storage.inFolder(folder, Schema.MIGRATIONS, NEXT).close();

        assertThatThrownBy(() -> Storage.inFolder(folder))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void a_copy_is_made_before_a_migration_and_the_old_program_can_take_it_back() {
        filled().close();

        Storage.inFolder(folder, Schema.MIGRATIONS, NEXT).close();

        Path copy = DataFolder.backups(folder).resolve("before-tables-2.backup");
        Path elsewhere = folder.resolve("elsewhere");
        new Backups(new StorePlace(elsewhere, Optional.empty()), Clock.systemUTC()).restore(copy);
        try (Storage old = Storage.inFolder(elsewhere)) {
            assertThat(old.<Optional<AssessmentRow>>read(records -> records.assessment("one")))
                    .isPresent();
        }
    }

    @Test
    void a_new_folder_needs_no_copy() {
        Storage.inFolder(folder).close();

        assertThat(DataFolder.backups(folder)).doesNotExist();
    }

    @Test
    void only_the_owner_may_look_into_a_new_folder() throws IOException {
        Path data = folder.resolve("data");
        Storage.inFolder(data).close();

        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void what_is_deleted_is_nowhere_in_the_files() throws IOException {
        String mark = "Here-lies-a-secret-name";
        try (Storage storage = Storage.inFolder(folder)) {
            storage.write(records -> {
                records.create(new AssessmentRow("one", 1, 1, 1, "p", "k", ""));
                records.addRevision("one", new RevisionRow(1, 1, mark.repeat(500), "", ""));
                return 1;
            });
            assertThat(anywhere(mark)).isTrue();

            storage.write(records -> records.delete("one"));
            storage.forget();

            assertThat(anywhere(mark)).isFalse();
        }
    }

    private boolean anywhere(String mark) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(mark)) {
                    return true;
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronous_commit = off"})
    void a_postgres_database_that_could_lose_saves_is_refused(String setting) throws SQLException {
        String address = ThePostgres.newDatabase();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + connection.getCatalog() + " set " + setting);
        }

        assertThatThrownBy(() -> Storage.at(address))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(setting.replaceAll(" = .*", "") + " is off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes"})
    void a_postgres_server_that_could_lose_saves_is_refused(String setting) {
        String address = ThePostgres.newDatabase();
        try {
            ThePostgres.set(setting, "off");
            assertThatThrownBy(() -> Storage.at(address))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining(setting + " is off");
        } finally {
            ThePostgres.set(setting, "on");
        }
        Storage.at(address).close();
    }

    @Test
    void an_address_that_is_none_is_refused_without_its_password() {
        assertThatThrownBy(() -> Storage.at("mysql://user:hidden@host/db?password=hidden"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageNotContaining("hidden");
        assertThatThrownBy(() -> Storage.at("jdbc:postgresql://127.0.0.1:1/nothing?user=me&password=hidden"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageNotContaining("hidden");
    }

    private Storage filled() {
        Storage storage = Storage.inFolder(folder);
        storage.write(records -> {
            records.create(new AssessmentRow("one", 1, 1, 1, "p", "k", ""));
            records.addRevision("one", new RevisionRow(1, 1, "{}", "", ""));
            return 1;
        });
        return storage;
    }
}
