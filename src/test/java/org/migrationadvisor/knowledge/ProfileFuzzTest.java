package org.migrationadvisor.knowledge;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.fixture.FilledTable;
import org.migrationadvisor.fixture.ProfileText;
import org.migrationadvisor.fixture.RandomProfiles;

/** Whatever is handed in is taken or refused with slips, and nothing else happens: tried on damaged profiles by the thousand. */
class ProfileFuzzTest {

    private static final int DAMAGED = 4_000;
    private static final FilledTable TABLE = FilledTable.of("Ñuflo de Chávez", "es")
            .with("settlement", "rural", "census", "Según el \"INE\"; año 2012")
            .with("population", "9.500")
            .with("carers", "grandparents;nobody");
    private static final List<Charset> ENCODINGS =
            List.of(UTF_8, UTF_16, Charset.forName("windows-1252"), Charset.forName("IBM850"));
    private static final List<String> SNIPPETS = List.of(
            "\t",
            "\n",
            "\r\n",
            "\0",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83C\uDFD4",
            ":",
            ": ",
            "- ",
            "? ",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!int ",
            "!!binary ",
            "%YAML 1.1\n",
            "%YAML 99999999999.1\n---\n",
            "%TAG ! tag:x,2000:\n---\n",
            "---\n",
            "...\n",
            "|\n",
            ">\n",
            "|+99\n",
            "\"",
            "'",
            "\"\\U00110000\"",
            "\"\\ud800\"",
            "\"\\x\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "~",
            "null",
            "yes",
            "No",
            "on",
            "<<: ",
            "@",
            "`",
            "1e999",
            "-0",
            "0x",
            ".inf",
            "NaN",
            "1_000",
            "2001-01-01",
            "12:30:45",
            "unknown",
            "none",
            "[unknown]",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[[[",
            "é",
            "\\u0000",
            "//",
            "/*");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_damaged_profile_is_taken_or_refused(long seed) {
        List<String> stumbles = IntStream.range(0, DAMAGED)
                .parallel()
                .mapToObj(number -> stumble(damaged(new Random(seed * 1_000_003 + number))))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();

        assertThat(stumbles).isEmpty();
    }

    @Test
    void a_damaged_table_in_any_encoding_is_taken_or_refused() {
        List<String> stumbles = IntStream.range(0, DAMAGED)
                .parallel()
                .mapToObj(number -> stumble(damagedTable(new Random(number))))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();

        assertThat(stumbles).isEmpty();
    }

    @Test
    void random_bytes_are_taken_or_refused() {
        List<String> stumbles = IntStream.range(0, DAMAGED)
                .mapToObj(number -> stumble(noise(new Random(number))))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();

        assertThat(stumbles).isEmpty();
    }

    @Test
    void snippets_in_any_order_are_taken_or_refused() {
        List<String> stumbles = IntStream.range(0, DAMAGED)
                .mapToObj(number -> stumble(patchwork(new Random(number))))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();

        assertThat(stumbles).isEmpty();
    }

    @Test
    void every_profile_cut_short_is_taken_or_refused() {
        byte[] whole = sound(new Random(5), false);

        List<String> stumbles = IntStream.range(0, whole.length)
                .mapToObj(length -> stumble(java.util.Arrays.copyOf(whole, length)))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();

        assertThat(stumbles).isEmpty();
    }

    @Test
    void undamaged_profiles_are_taken() {
        assertThat(IntStream.range(0, 200))
                .allMatch(number -> new Given(sound(new Random(number), number % 2 == 0)).isTaken());
    }

    /** What was thrown instead of a refusal, with the text that caused it; and refusals without a word. */
    private static Optional<String> stumble(byte[] bytes) {
        try {
            if (!new Given(bytes).isTaken()) {
                return new Given(bytes)
                        .slips().stream()
                                .filter(slip -> slip.found().toString().isBlank()
                                        || slip.accepted().toString().isBlank()
                                        || slip.line() < 0)
                                .findFirst()
                                .map(slip -> slip + " for " + shown(bytes));
            }
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError stumbled) {
            return Optional.of(stumbled + " at "
                    + Stream.of(stumbled.getStackTrace()).limit(4).toList() + " for " + shown(bytes));
        }
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, UTF_8).replace("\0", "\\0");
    }

    private static byte[] sound(Random chance, boolean json) {
        var profile = new RandomProfiles(TheProgram.knowledge(), 3).profile(chance.nextInt(1_000));
        ProfileText text = new ProfileText(chance);
        return (json ? text.json(profile) : text.yaml(profile)).getBytes(UTF_8);
    }

    private static byte[] damaged(Random chance) {
        return damaged(chance, sound(chance, chance.nextInt(3) == 0));
    }

    private static byte[] damagedTable(Random chance) {
        Charset encoding = ENCODINGS.get(chance.nextInt(ENCODINGS.size()));
        FilledTable table = chance.nextBoolean() ? TABLE : TABLE.withoutWords();
        return damaged(chance, table.text(chance.nextBoolean() ? ";" : "\t").getBytes(encoding));
    }

    private static byte[] damaged(Random chance, byte[] sound) {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : sound) {
            bytes.add(one);
        }
        for (int damage = 1 + chance.nextInt(4); damage > 0 && !bytes.isEmpty(); damage--) {
            int at = chance.nextInt(bytes.size());
            switch (chance.nextInt(6)) {
                case 0 -> bytes.remove(at);
                case 1 -> bytes.set(at, (byte) chance.nextInt(256));
                case 2 -> bytes.add(at, (byte) chance.nextInt(128));
                case 3 ->
                    bytes.subList(at, Math.min(bytes.size(), at + 1 + chance.nextInt(12)))
                            .clear();
                case 4 ->
                    bytes.addAll(
                            at, new ArrayList<>(bytes.subList(at, Math.min(bytes.size(), at + chance.nextInt(40)))));
                default -> insert(bytes, at, SNIPPETS.get(chance.nextInt(SNIPPETS.size())));
            }
        }
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        bytes.forEach(damaged::write);
        return damaged.toByteArray();
    }

    private static void insert(List<Byte> bytes, int at, String snippet) {
        byte[] inserted = snippet.getBytes(UTF_8);
        for (int i = 0; i < inserted.length; i++) {
            bytes.add(at + i, inserted[i]);
        }
    }

    private static byte[] noise(Random chance) {
        byte[] noise = new byte[chance.nextInt(60)];
        chance.nextBytes(noise);
        return noise;
    }

    private static byte[] patchwork(Random chance) {
        StringBuilder text =
                new StringBuilder(chance.nextBoolean() ? "" : "format: 1\nmunicipality: A\nanswers:\n  population: ");
        for (int parts = 1 + chance.nextInt(8); parts > 0; parts--) {
            text.append(SNIPPETS.get(chance.nextInt(SNIPPETS.size())));
        }
        return text.toString().getBytes(UTF_8);
    }
}
