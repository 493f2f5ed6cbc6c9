package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.assessment.store.Backups;
import org.migrationadvisor.assessment.store.Storage;
import org.migrationadvisor.assessment.store.StorePlace;
import org.migrationadvisor.assessment.store.StoreRefused;
import org.migrationadvisor.fixture.HandClock;

/** Backups are whole or refused, hold everything, and fit into either database. */
class BackupsTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @Test
    void a_backup_restores_into_either_database_and_back_with_nothing_lost() throws IOException {
        StorePlace sqlite = place("first");
        StorePlace postgres = new StorePlace(folder.resolve("second"), Optional.of(ThePostgres.newDatabase()));
        StorePlace again = place("third");
        Created created = filled(sqlite);
        Path one = backup(sqlite, "one");

        new Backups(postgres, clock).restore(one);
        Path two = backup(postgres, "two");
        new Backups(again, clock).restore(two);
        Path three = backup(again, "three");

        assertThat(lines(two)).isEqualTo(lines(one));
        assertThat(lines(three)).isEqualTo(lines(one));
        try (Assessments restored = Bench.over(Storage.open(again), clock)) {
            Access access = restored.access(created.edit().text()).orElseThrow();
            assertThat(restored.history(access)).hasSize(2);
            assertThat(restored.keptAdvice(access)).isPresent();
        }
    }

    @Test
    void a_backup_is_taken_while_the_server_runs() {
        StorePlace place = place("running");
        try (Assessments running = Bench.over(Storage.open(place), clock)) {
            Created created = running.create(thatAnswered("settlement=rural").profile(), Bench.VERSION);

            Path file = backup(place, "hot");

            StorePlace elsewhere = place("elsewhere");
            new Backups(elsewhere, clock).restore(file);
            try (Assessments restored = Bench.over(Storage.open(elsewhere), clock)) {
                assertThat(restored.access(created.read().text())).isPresent();
            }
        }
    }

    @Test
    void no_secret_stands_in_a_backup() throws IOException {
        StorePlace place = place("secrets");
        Created created = filled(place);

        String text = String.join("\n", lines(backup(place, "secrets")));

        assertThat(text).contains(created.id(), created.edit().hash());
        assertThat(text).doesNotContain(created.edit().text(), created.read().text());
    }

    @Test
    void nothing_is_restored_under_a_running_server() {
        StorePlace sqlite = place("busy");
        filled(sqlite);
        Path file = backup(sqlite, "busy");
        StorePlace postgres = new StorePlace(folder, Optional.of(ThePostgres.newDatabase()));

        for (StorePlace place : List.of(sqlite, postgres)) {
            try (Assessments running = Bench.over(Storage.open(place), clock)) {
                assertThatThrownBy(() -> new Backups(place, clock).restore(file))
                        .isInstanceOf(StoreRefused.class);
                assertThat(running.healthy()).isTrue();
            }
        }
    }

    @Test
    void what_stood_there_before_is_kept_aside() {
        StorePlace place = place("replaced");
        filled(place);
        Path old = backup(place, "old");
        Created late;
        try (Assessments open = Bench.over(Storage.open(place), clock)) {
            late = open.create(thatAnswered("settlement=urban").profile(), Bench.VERSION);
        }

        Path aside = new Backups(place, clock).restore(old).aside().orElseThrow();

        try (Assessments now = Bench.over(Storage.open(place), clock)) {
            assertThat(now.access(late.edit().text())).isEmpty();
        }
        try (Assessments before = Bench.over(Storage.inFolder(aside), clock)) {
            assertThat(before.access(late.edit().text())).isPresent();
        }
    }

    @Test
    void the_postgres_rows_that_stood_there_before_are_kept_as_a_backup() {
        StorePlace place = new StorePlace(folder.resolve("pg"), Optional.of(ThePostgres.newDatabase()));
        Created first = filled(place);
        Path old = backup(place, "old");
        try (Assessments open = Bench.over(Storage.open(place), clock)) {
            open.delete(open.access(first.edit().text()).orElseThrow());
        }

        Path aside = new Backups(place, clock).restore(old).aside().orElseThrow();

        assertThat(aside).exists();
        try (Assessments now = Bench.over(Storage.open(place), clock)) {
            assertThat(now.access(first.edit().text())).isPresent();
        }
    }

    @Test
    void a_damaged_database_is_replaced_by_its_backup() throws IOException {
        StorePlace place = place("damaged");
        Created created = filled(place);
        Path file = backup(place, "good");
        Files.write(place.folder().resolve("assessments.sqlite"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> Storage.open(place)).isInstanceOf(StoreRefused.class);

        new Backups(place, clock).restore(file);

        try (Assessments now = Bench.over(Storage.open(place), clock)) {
            assertThat(now.access(created.edit().text())).isPresent();
        }
    }

    @Test
    void whatever_is_no_whole_backup_is_refused_and_changes_nothing() throws IOException {
        StorePlace place = place("kept");
        Created created = filled(place);
        byte[] good = Files.readAllBytes(backup(place, "good"));
        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 1;
        List<byte[]> wrong = List.of(
                new byte[0],
                "format: 1\nmunicipality: Yotala\n".getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(place.folder().resolve("assessments.sqlite")),
                Arrays.copyOf(good, good.length / 2),
                Arrays.copyOf(good, good.length - 9),
                flipped,
                packed(""),
                packed("\n"),
                packed("{}\n"),
                packed("[1]\n"),
                packed("{\"migration_advisor_backup\":2,\"schema\":1}\n"),
                packed(unpacked(good).replace("k", "q")),
                packed(unpacked(good).replaceFirst("(?s)\\[.*?\\]\n", "")),
                packed(unpacked(good) + "[\"more\"]\n"));

        for (byte[] bytes : wrong) {
            Path file = Files.write(folder.resolve("wrong"), bytes);
            assertThatThrownBy(() -> new Backups(place, clock).restore(file))
                    .as("%d bytes", bytes.length)
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("wrong");
        }

        try (Assessments now = Bench.over(Storage.open(place), clock)) {
            assertThat(now.history(now.access(created.edit().text()).orElseThrow()))
                    .hasSize(2);
        }
        try (Stream<Path> files = Files.list(place.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("restoring") || name.startsWith("before"));
        }
    }

    @Test
    void a_file_with_a_sound_checksum_but_strange_tables_is_refused() throws IOException {
        String text =
                "{\"migration_advisor_backup\":1,\"schema\":1}\n{\"columns\":[\"id\"],\"table\":\"sqlite_master\"}\n";
        for (String bad : List.of(
                text,
                text.replace("sqlite_master", "assessment; drop table assessment"),
                text.replace("sqlite_master", "assessment"),
                text.replace("\"schema\":1", "\"schema\":99"),
                "{\"migration_advisor_backup\":1,\"schema\":1}\n[\"a row of no table\"]\n")) {
            long rows = bad.lines().filter(line -> line.startsWith("[")).count();
            Path file = Files.write(
                    folder.resolve("strange"),
                    packed(bad + "{\"rows\":" + rows + ",\"sha256\":\"" + sha256(bad) + "\"}\n"));

            assertThatThrownBy(() -> new Backups(place("strange-tables"), clock).restore(file))
                    .as(bad)
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("Nothing was changed");
        }
    }

    @Test
    void what_is_not_there_is_not_backed_up() {
        assertThatThrownBy(() -> backup(place("nothing"), "nothing")).isInstanceOf(StoreRefused.class);
        assertThat(folder.resolve("nothing.backup")).doesNotExist();
        StorePlace place = place("somewhere");
        filled(place);
        assertThatThrownBy(() -> backup(place, "no/such/folder/file")).isInstanceOf(StoreRefused.class);
    }

    @Test
    void seven_daily_backups_are_kept() throws IOException {
        StorePlace place = place("daily");
        filled(place);
        Backups backups = new Backups(place, clock);

        for (int day = 0; day < 10; day++) {
            backups.daily(7);
            backups.daily(7);
            clock.pass(Duration.ofDays(1));
        }

        try (Stream<Path> files = Files.list(place.folder().resolve("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .hasSize(7)
                    .startsWith("daily-20261128.backup")
                    .endsWith("daily-20261204.backup");
        }
    }

    private StorePlace place(String name) {
        return new StorePlace(folder.resolve(name), Optional.empty());
    }

    private Path backup(StorePlace place, String name) {
        Path file = folder.resolve(name + ".backup");
        new Backups(place, clock).backup(file);
        return file;
    }

    /** Puts one assessment with two revisions and advice at a place. */
    private Created filled(StorePlace place) {
        try (Assessments assessments = Bench.over(Storage.open(place), clock)) {
            Created created = assessments.create(
                    thatAnswered("settlement=rural population=9500")
                            .named("Ñuqa'y Pampa — ☼")
                            .profile(),
                    Bench.VERSION);
            Access access = assessments.access(created.edit().text()).orElseThrow();
            assessments.save(access, Bench.change(1, "page", "population=9600 households_abroad=46.5"));
            assessments.keepAdvice(access, 2, Bench.VERSION, "{\"text\":\"line\\nbreak\"}");
            return created;
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return unpacked(Files.readAllBytes(file)).lines().toList();
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
