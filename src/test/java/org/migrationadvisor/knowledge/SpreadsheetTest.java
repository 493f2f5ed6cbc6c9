package org.migrationadvisor.knowledge;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.FilledTable;

/** What spreadsheets make of the questionnaire on the machines of planners comes back as it was meant, or is refused. */
class SpreadsheetTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final FilledTable FILLED = FilledTable.of("Ñuflo de Chávez", "es")
            .with("settlement", "rural", "census", "Según el \"INE\"; año 2012")
            .with("population", "9500")
            .with("households_abroad", "12,5")
            .with("carers", "grandparents;nobody");
    private static final Profile MEANT = new Profile(
            "Ñuflo de Chávez",
            new TreeMap<>(Map.of(
                    "settlement", new Response.Chosen(List.of("rural")),
                    "population", new Response.Amount(new BigDecimal("9500")),
                    "households_abroad", new Response.Amount(new BigDecimal("12.5")),
                    "carers", new Response.Chosen(List.of("grandparents", "nobody")))),
            new TreeMap<>(
                    Map.of("settlement", new Note(Optional.of("census"), Optional.of("Según el \"INE\"; año 2012")))));

    static Stream<Named<byte[]>> saved() {
        String text = FILLED.text(";");
        return Stream.of(
                Named.of("Excel, CSV UTF-8", ("\uFEFF" + text).getBytes(UTF_8)),
                Named.of("Excel, CSV", text.getBytes(WINDOWS)),
                Named.of("Excel, CSV (MS-DOS)", text.getBytes(Charset.forName("IBM850"))),
                Named.of("Excel, CSV (Macintosh)", text.replace("\r\n", "\r").getBytes(Charset.forName("x-MacRoman"))),
                Named.of("Excel, Unicode text", ("\uFEFF" + FILLED.text("\t")).getBytes(UTF_16LE)),
                Named.of("UTF-16, the other way round", ("\uFEFF" + text).getBytes(UTF_16BE)),
                Named.of("Calc, UTF-8", text.replace("\r\n", "\n").getBytes(UTF_8)),
                Named.of("Calc, tabs", FILLED.text("\t").getBytes(UTF_8)),
                Named.of("commas", FILLED.text(",").getBytes(UTF_8)),
                Named.of("the mark between cells told", ("sep=;\r\n" + text).getBytes(UTF_8)),
                Named.of("the mark between cells told in quotes", ("\"sep=;\";;;\r\n" + text).getBytes(WINDOWS)),
                Named.of(
                        "empty columns behind",
                        each(text, line -> line + ";;;;").getBytes(WINDOWS)),
                Named.of(
                        "rows cut short where nothing follows",
                        each(text, line -> line.replaceFirst(";+$", "")).getBytes(WINDOWS)),
                Named.of(
                        "empty rows between and behind",
                        (each(text, line -> line + "\r\n;;;;;;;;\r\n") + "\r\n\r\n;;\r\n").getBytes(WINDOWS)),
                Named.of("a title above", ("Cuestionario de Ñuflo;;;;;;;;\r\n;;;;;;;;\r\n" + text).getBytes(WINDOWS)));
    }

    @ParameterizedTest
    @MethodSource("saved")
    void it_comes_back_as_it_was_meant(byte[] bytes) {
        assertThat(new Given(bytes).taken()).isEqualTo(new ProfileReader.Taken(MEANT, false));
    }

    @Test
    void where_no_question_is_left_to_tell_the_encoding_it_is_guessed_and_said_so() {
        byte[] bytes = FILLED.withoutWords().saved(WINDOWS);

        assertThat(new Given(bytes).taken()).isEqualTo(new ProfileReader.Taken(MEANT, true));
    }

    @Test
    void a_table_that_excel_took_for_its_own_encoding_does_not_pass_for_sure() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(
                FILLED.text(";").replace("Ñuflo de Chávez", "@").split("@")[0].getBytes(UTF_8));
        mixed.writeBytes("Ñuflo de Chávez".getBytes(WINDOWS));
        mixed.writeBytes(FILLED.text(";").split("Ñuflo de Chávez")[1].getBytes(UTF_8));

        ProfileReader.Taken taken = new Given(mixed.toByteArray()).taken();

        assertThat(taken.guessed()).isTrue();
        assertThat(taken.profile().municipality()).isEqualTo("Ñuflo de Chávez");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "population | 9.500 | 9500",
                "population | 100.000 | 100000",
                "population | 1,234,567 | 1234567",
                "population | 9\u00a0500 | 9500",
                "population | 9500,00 | 9500",
                "households_abroad | 12,5 | 12.5",
                "households_abroad | 12.5 | 12.5",
                "households_abroad | 12,50 % | 12.5"
            })
    void a_number_is_read_as_people_write_it(String question, String written, BigDecimal meant) {
        Response response = table(question, written).read().answer(question).orElseThrow();

        assertThat(((Response.Amount) response).value()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "population, '9.500,00'",
        "population, 9.50",
        "population, 1E+05",
        "population, ####",
        "population, -5",
        "population, 12%",
        "households_abroad, 120%",
        "households_abroad, '1.234,5'",
        "settlement, Urbano",
        "twin_in_destination, VERDADERO",
        "twin_in_destination, Sí",
        "carers, grandparents nobody"
    })
    void what_leaves_a_doubt_is_refused_as_it_was_written(String question, String written) {
        ProfileRefused.Slip slip = table(question, written).slip();

        assertThat(slip.where()).isEqualTo("answers." + question);
        assertThat(slip.found()).asString().contains(written.split(" ")[0]);
    }

    @Test
    void a_code_is_taken_with_capitals_and_space_around_it_and_lists_with_line_ends() {
        Profile profile = new Given(FILLED.with("settlement", " Rural\u00a0", "Census ", "")
                        .with("carers", "Grandparents\nNOBODY;")
                        .with("country", "Unknown")
                        .with("returns", "UNKNOWN")
                        .saved(WINDOWS))
                .read();

        assertThat(profile.answers())
                .containsEntry("settlement", new Response.Chosen(List.of("rural")))
                .containsEntry("carers", new Response.Chosen(List.of("grandparents", "nobody")))
                .containsEntry("country", Response.UNKNOWN)
                .containsEntry("returns", Response.UNKNOWN);
        assertThat(profile.notes().get("settlement").basis()).contains("census");
    }

    @Test
    void lines_are_counted_as_the_file_has_them() {
        String table =
                "sep=;\r\nTítulo;;\r\nquestion;answer;note\r\nmunicipality;A;\r\ncarers;nobody;\"a\r\nb\"\r\n;;\r\n";

        ProfileRefused.Slip slip = new Given((table + "settlement;town;\r\n").getBytes(WINDOWS)).slip();

        assertThat(slip.line()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0"})
    void a_workbook_is_refused_with_what_to_do(String beginning) {
        byte[] bytes = (beginning + "\u0000".repeat(300_000)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        ProfileRefused.Slip slip = new Given(bytes).slip();

        assertThat(slip.found()).asString().contains("workbook");
        assertThat(slip.accepted()).asString().contains("Save as", "CSV");
    }

    @Test
    void a_profile_in_another_encoding_is_refused_as_ever() {
        String profile = "format: 1\nmunicipality: Ñuflo\nanswers:\n";

        assertThat(new Given(profile.getBytes(WINDOWS)).slip().found())
                .asString()
                .contains("not UTF-8");
        assertThat(new Given(("\uFEFF" + profile).getBytes(UTF_16LE)).slip().found())
                .asString()
                .contains("UTF-16");
    }

    private static Given table(String question, String written) {
        return new Given(FILLED.with(question, written).saved(WINDOWS));
    }

    private static String each(String text, UnaryOperator<String> line) {
        return text.lines().map(line).collect(Collectors.joining("\r\n"));
    }
}
