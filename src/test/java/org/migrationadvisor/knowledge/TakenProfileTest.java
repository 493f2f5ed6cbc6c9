package org.migrationadvisor.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/** Profiles that are taken, odd as they may look (contract, "A profile"). */
class TakenProfileTest {

    private static final String YOTALA = """
            format: 1
            municipality: Yotala
            answers:
              settlement: rural
              population: 9500
              destinations: [argentina, spain]
              practice_knowledge: unknown
            notes:
              population: {basis: census, text: "2001"}
            """;

    @Test
    void the_example_of_the_contract_is_taken_as_it_stands() {
        Profile profile = Given.file(YOTALA).read();

        assertThat(profile.municipality()).isEqualTo("Yotala");
        assertThat(profile.answers())
                .isEqualTo(Map.of(
                        "settlement",
                        chosen("rural"),
                        "population",
                        new Response.Amount(new BigDecimal("9500")),
                        "destinations",
                        chosen("argentina", "spain"),
                        "practice_knowledge",
                        Response.UNKNOWN));
        assertThat(profile.notes())
                .isEqualTo(Map.of("population", new Note(Optional.of("census"), Optional.of("2001"))));
    }

    @Test
    void the_same_in_json_reads_the_same() {
        Profile json = Given.file("""
                {"format": 1, "municipality": "Yotala",
                 "answers": {"settlement": "rural", "population": 9500, "destinations": ["spain", "argentina"], "practice_knowledge": "unknown"},
                 "notes": {"population": {"basis": "census", "text": "2001"}}}
                """).read();

        assertThat(json).isEqualTo(Given.file(YOTALA).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void any_line_ends_are_accepted(String end) {
        assertThat(Given.file(YOTALA.replace("\n", end)).read())
                .isEqualTo(Given.file(YOTALA).read());
    }

    @Test
    void a_byte_order_mark_is_accepted_before_yaml() {
        assertThat(Given.file("\uFEFF" + YOTALA).read())
                .isEqualTo(Given.file(YOTALA).read());
    }

    @Test
    void a_byte_order_mark_is_accepted_before_json() {
        assertThat(Given.file("\uFEFF{\"format\": 1, \"municipality\": \"A\", \"answers\": {}}")
                        .isTaken())
                .isTrue();
    }

    @Test
    void a_missing_end_of_the_last_line_is_accepted() {
        assertThat(Given.file(YOTALA.stripTrailing()).isTaken()).isTrue();
    }

    @Test
    void comments_and_a_document_mark_are_accepted() {
        assertThat(Given.file("# Yotala, by the youth office\n---\n" + YOTALA + "...\n")
                        .read())
                .isEqualTo(Given.file(YOTALA).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers:", "answers: ~", "answers: null", "answers: {}"})
    void answers_may_be_empty_or_null(String answers) {
        assertThat(Given.file("format: 1\nmunicipality: A\n" + answers + "\n")
                        .read()
                        .answers())
                .isEmpty();
    }

    @Test
    void answers_may_be_null_in_json() {
        assertThat(Given.file("{\"format\": 1, \"municipality\": \"A\", \"answers\": null}")
                        .read()
                        .answers())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settlement:", "settlement: ~", "settlement: null", "destinations:", "population:"})
    void a_null_answer_is_a_question_not_asked(String line) {
        assertThat(Given.answers(line).read().answers()).isEmpty();
    }

    @Test
    void an_unknown_answer_is_not_a_missing_one() {
        assertThat(Given.answers("settlement: unknown").read().answers()).containsEntry("settlement", Response.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settlement",
                "destinations",
                "population",
                "households_abroad",
                "country",
                "aims",
                "running_measures"
            })
    void every_kind_of_question_accepts_unknown(String question) {
        assertThat(Given.answers(question + ": unknown").read().answers()).containsEntry(question, Response.UNKNOWN);
    }

    @Test
    void a_list_of_nothing_but_unknown_is_unknown() {
        assertThat(Given.answers("destinations: [unknown]").read().answers())
                .containsEntry("destinations", Response.UNKNOWN);
    }

    @Test
    void a_single_code_stands_for_a_list_of_one() {
        assertThat(Given.answers("destinations: spain").read())
                .isEqualTo(Given.answers("destinations: [spain]").read());
    }

    @Test
    void the_order_of_several_answers_means_nothing() {
        assertThat(Given.answers("destinations: [spain, argentina]").read())
                .isEqualTo(Given.answers("destinations: [argentina, spain]").read());
    }

    @Test
    void none_stands_alone_where_it_is_a_code() {
        assertThat(Given.answers("ngo_migration_work: [none]").read().answers())
                .containsEntry("ngo_migration_work", chosen("none"));
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "Yes, yes", "YES, yes", "no, no", "No, no", "NO, no", "\"yes\", yes", "'no', no"})
    void an_unquoted_yes_or_no_is_taken_as_meant_where_it_is_a_code(String written, String meant) {
        assertThat(Given.answers("twin_in_destination: " + written).read().answers())
                .containsEntry("twin_in_destination", chosen(meant));
    }

    @Test
    void an_unquoted_no_is_taken_as_meant_among_other_codes() {
        assertThat(Given.answers("ageing: no").read().answers()).containsEntry("ageing", chosen("no"));
    }

    @ParameterizedTest
    @CsvSource({
        "population, 1",
        "population, 100000000",
        "population, 9500.0",
        "households_abroad, 0",
        "households_abroad, 100",
        "households_abroad, 46.5",
        "households_abroad, 0.1"
    })
    void numbers_within_their_range_are_taken(String question, String number) {
        Response.Amount amount = (Response.Amount)
                Given.answers(question + ": " + number).read().answers().get(question);

        assertThat(amount.value()).isEqualByComparingTo(number);
    }

    @Test
    void a_name_may_have_two_hundred_characters() {
        assertThat(Given.municipality("\"" + "ñ".repeat(200) + "\"").isTaken()).isTrue();
    }

    @Test
    void two_hundred_characters_beyond_the_basic_plane_are_two_hundred_characters() {
        assertThat(Given.municipality("\"" + "🏔".repeat(200) + "\"").isTaken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ñancahuazú",
                "\"Villa: Abecia\"",
                "'San Pedro de Buena Vista'",
                "x",
                "中和",
                "\"O'Connor & <Hijos>\"",
                "\"2001\"",
                "\"no\"",
                "\"null\""
            })
    void a_name_is_any_text(String name) {
        assertThat(Given.municipality(name).isTaken()).isTrue();
    }

    @Test
    void answers_to_questions_that_do_not_apply_are_kept() {
        Profile profile =
                Given.answers("twinning: none", "twin_in_destination: \"yes\"").read();

        assertThat(profile.answers()).containsKey("twin_in_destination");
    }

    @Test
    void answers_that_contradict_each_other_are_kept() {
        assertThat(Given.answers("adults_abroad: over_60", "households_abroad: 1")
                        .read()
                        .answers())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes:",
                "notes: ~",
                "notes: {}",
                "notes: {population: }",
                "notes: {population: {}}",
                "notes: {population: {basis: register}}",
                "notes: {population: {text: asked the mayor}}"
            })
    void notes_are_optional_in_every_part(String notes) {
        assertThat(Given.file("format: 1\nmunicipality: A\nanswers: {population: 9500}\n" + notes + "\n")
                        .isTaken())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"census", "register", "survey", "partner", "impression"})
    void an_answer_rests_on_one_of_five_bases(String basis) {
        Profile profile = Given.file(
                        "format: 1\nmunicipality: A\nanswers: {population: 9500}\nnotes: {population: {basis: " + basis
                                + "}}\n")
                .read();

        assertThat(profile.notes().get("population").basis()).contains(basis);
    }

    @Test
    void a_profile_of_exactly_256_kibibytes_is_taken() {
        byte[] largest = (YOTALA + "#" + " ".repeat(256 * 1024 - YOTALA.length() - 1)).getBytes(UTF_8);

        assertThat(largest).hasSize(256 * 1024);
        assertThat(new Given(largest).isTaken()).isTrue();
    }

    @Test
    void a_yaml_mapping_in_braces_is_yaml() {
        assertThat(Given.file("{format: 1, municipality: Yotala, answers: {settlement: rural}}")
                        .isTaken())
                .isTrue();
    }

    @Test
    void every_code_of_the_questionnaire_is_taken() {
        org.migrationadvisor.TheProgram.knowledge()
                .questionnaire()
                .questions()
                .forEach(question -> question.options()
                        .forEach(option -> assertThat(Given.answers(question.id() + ": \"" + option.code() + "\"")
                                        .read()
                                        .answers())
                                .containsEntry(question.id(), chosen(option.code()))));
    }

    private static Response chosen(String... codes) {
        return new Response.Chosen(List.of(codes));
    }
}
