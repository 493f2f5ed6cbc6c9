package org.migrationadvisor.knowledge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles that are refused whole: with the line, what was found, what is accepted, and the nearest id (contract, "A profile"). */
class RefusedProfileTest {

    private static final String SOUND = "format: 1\nmunicipality: Yotala\nanswers:\n  settlement: rural\n";

    @ParameterizedTest(name = "{0}: found {2}, accepted {3}")
    @CsvSource(delimiter = '|', textBlock = """
            settlment: rural                | 4 | settlment        | did you mean 'settlement'
            Settlement: rural               | 4 | Settlement       | did you mean 'settlement'
            children-left: many             | 4 | children-left    | did you mean 'children_left'
            tributes: many                  | 4 | tributes         | a question
            settlement: ruraal              | 4 | ruraal           | did you mean 'rural'
            settlement: Rural               | 4 | Rural            | did you mean 'rural'
            settlement: semi-urban          | 4 | semi-urban       | did you mean 'semi_urban'
            settlement: far away            | 4 | far away         | one of urban, semi_urban, rural
            settlement: 3                   | 4 | 3                | one of urban, semi_urban, rural
            settlement: true                | 4 | true             | one of urban, semi_urban, rural
            settlement: yes                 | 4 | yes              | one of urban, semi_urban, rural
            settlement: [rural]             | 4 | list             | one of urban, semi_urban, rural
            settlement: {rural: yes}        | 4 | mapping          | one of urban, semi_urban, rural
            settlement: ""                  | 4 | text             | one of urban, semi_urban, rural
            settlement: Unknown             | 4 | Unknown          | one of urban, semi_urban, rural
            twin_in_destination: true       | 4 | true             | yes
            twin_in_destination: on         | 4 | on               | yes
            twin_in_destination: y          | 4 | y                | yes
            destinations: []                | 4 | empty list       | at least one of spain
            destinations: [spain, spain]    | 4 | same code twice  | each code once
            destinations: [spain, unknown]  | 4 | 'unknown' beside | alone
            destinations: [spain, spainn]   | 4 | spainn           | did you mean 'spain'
            destinations: [spain, ~]        | 4 | nothing          | one of spain
            destinations: [[spain]]         | 4 | list             | one of spain
            destinations: {spain: 1}        | 4 | mapping          | one of spain
            destinations: "spain;italy"     | 4 | spain;italy      | one of spain
            ngo_migration_work: [none, research] | 4 | 'none' beside | alone
            aims: [protect_families, safe_departure, stay_by_choice, protect_budget] | 4 | 4 codes | at most 3
            running_measures: remittance-tax | 4 | remittance-tax  | one of
            running_measures: homework_support | 4 | homework_support | did you mean 'homework-support'
            population: "9500"              | 4 | 9500             | not quoted
            population: 0                   | 4 | 0                | from 1 to 100000000
            population: -5                  | 4 | -5               | from 1 to 100000000
            population: 100000001           | 4 | 100000001        | from 1 to 100000000
            population: 9500.5              | 4 | 9500.5           | a whole number
            population: 9'500               | 4 | 9'500            | a whole number
            population: 9_500               | 4 | 9_500            | a whole number
            population: many                | 4 | many             | a whole number
            population: .inf                | 4 | .inf             | a whole number
            population: .nan                | 4 | .nan             | a whole number
            population: 0x2F                | 4 | 0x2F             | a whole number
            population: 1e400               | 4 | 1e400            | a whole number
            population: [9500]              | 4 | list             | a whole number
            population: {amount: 9500}      | 4 | mapping          | a whole number
            population: yes                 | 4 | yes              | a whole number
            households_abroad: 100.1        | 4 | 100.1            | from 0 to 100
            households_abroad: -0.1         | 4 | -0.1             | from 0 to 100
            households_abroad: 46 %         | 4 | 46 %             | a number
            households_abroad: "46"         | 4 | 46               | not quoted
            households_abroad: 1,5          | 4 | 1,5              | a number
            country: [Bolivia]              | 4 | list             | a text
            country: 591                    | 4 | 591              | a text
            """)
    void a_slip_in_an_answer_is_named_with_its_line_and_what_is_accepted(
            String answer, int line, String found, String accepted) {
        ProfileRefused.Slip slip = Given.answers(answer).slip();

        assertThat(slip.line()).isEqualTo(line);
        assertThat(slip.found()).asString().contains(found);
        assertThat(slip.accepted()).asString().contains(accepted);
    }

    @Test
    void a_label_is_not_a_code() {
        ProfileRefused.Slip slip = Given.answers("settlement: Ciudad").slip();

        assertThat(slip.where()).isEqualTo("answers.settlement");
        assertThat(slip.accepted()).asString().contains("urban, semi_urban, rural");
    }

    @ParameterizedTest
    @CsvSource({
        "destinations: [spian], spain",
        "settlement: ruarl, rural",
        "duration: form_5_to_15_years, from_5_to_15_years",
        "ngo_presence: noen, none"
    })
    void two_letters_in_the_wrong_order_look_like_a_slip(String answer, String meant) {
        assertThat(Given.answers(answer).slip().accepted()).asString().contains("did you mean '" + meant + "'");
    }

    @Test
    void the_line_is_that_of_the_slip_and_not_of_the_answers() {
        assertThat(Given.answers("settlement: rural", "population: 9500", "# a comment", "children_left: lots")
                        .slip()
                        .line())
                .isEqualTo(7);
    }

    @Test
    void the_line_is_known_in_json_too() {
        ProfileRefused.Slip slip = Given.file(
                        "{\"format\": 1,\n \"municipality\": \"A\",\n \"answers\": {\n  \"settlement\": \"ruraal\"}}")
                .slip();

        assertThat(slip.line()).isEqualTo(4);
    }

    @Test
    void the_line_of_an_item_is_that_of_the_item() {
        assertThat(Given.answers("destinations:", "  - spain", "  - spian")
                        .slip()
                        .line())
                .isEqualTo(6);
    }

    @Test
    void all_slips_are_named_at_once() {
        List<ProfileRefused.Slip> slips = Given.answers("settlement: ruraal", "populaton: 5", "children_left: [many]")
                .slips();

        assertThat(slips).extracting(ProfileRefused.Slip::line).containsExactlyInAnyOrder(4, 5, 6);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            municipality: A~answers:                     | 0 | no format       | format: 1
            format: 2~municipality: A~answers:           | 1 | 2               | format: 1
            format: "1"~municipality: A~answers:         | 1 | 1               | format: 1
            format: one~municipality: A~answers:         | 1 | one             | format: 1
            format:~municipality: A~answers:             | 1 | nothing         | format: 1
            format: 1.5~municipality: A~answers:         | 1 | 1.5             | format: 1
            format: [1]~municipality: A~answers:         | 1 | list            | format: 1
            format: 1~answers:                           | 0 | no municipality | 1 to 200 characters
            format: 1~municipality:~answers:             | 2 | nothing         | 1 to 200 characters
            format: 1~municipality: ""~answers:          | 2 | text            | 1 to 200 characters
            format: 1~municipality: [A]~answers:         | 2 | list            | 1 to 200 characters
            format: 1~municipality: {name: A}~answers:   | 2 | mapping         | 1 to 200 characters
            format: 1~municipality: A                    | 0 | no answers      | answers
            format: 1~municipality: A~answers: []        | 3 | list            | a mapping
            format: 1~municipality: A~answers: rural     | 3 | rural           | a mapping
            format: 1~municipality: A~answers: 5         | 3 | 5               | a mapping
            format: 1~municipality: A~answers:~answer:   | 4 | unknown key     | did you mean 'answers'
            format: 1~municipality: A~answers:~note: {}  | 4 | unknown key     | did you mean 'notes'
            format: 1~municipality: A~answers:~author: B | 4 | unknown key     | one of answers, format, municipality, notes
            """)
    void a_slip_at_the_top_is_named_with_its_line_and_what_is_accepted(
            String lines, int line, String found, String accepted) {
        ProfileRefused.Slip slip = Given.file(lines.replace('~', '\n') + "\n").slip();

        assertThat(slip.line()).isIn(line, Math.max(1, line));
        assertThat(slip.found()).asString().contains(found);
        assertThat(slip.accepted()).asString().contains(accepted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {population: guess}                     | guess          | basis
            {population: {basis: guess}}            | guess          | one of census, impression, partner, register, survey
            {population: {basis: registry}}         | registry       | did you mean 'register'
            {population: {basis: [census]}}         | list           | one of census
            {population: {basi: census}}            | unknown key    | did you mean 'basis'
            {population: {text: [a]}}               | list           | text
            {poplation: {basis: census}}            | poplation      | did you mean 'population'
            [population]                            | list           | a mapping
            yes                                     | yes            | a mapping
            """)
    void a_slip_in_a_note_is_named(String notes, String found, String accepted) {
        ProfileRefused.Slip slip = Given.file(SOUND + "notes: " + notes + "\n").slip();

        assertThat(slip.line()).isEqualTo(5);
        assertThat(slip.found()).asString().contains(found);
        assertThat(slip.accepted()).asString().contains(accepted);
    }

    @Test
    void a_name_has_two_hundred_characters_at_most() {
        assertThat(Given.municipality("x".repeat(201)).slip().accepted())
                .asString()
                .contains("1 to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\\tb\"",
                "\"a\\nb\"",
                "\"a\\u0000b\"",
                "\"a\\u0007b\"",
                "\"a\\u007fb\"",
                "\"a\\u0085b\"",
                "\"a\\u009fb\"",
                "\"a\\u2028b\"",
                "\"\\u001b[31m\""
            })
    void a_name_has_no_control_characters(String name) {
        assertThat(Given.municipality(name).slip().where()).isEqualTo("municipality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\tb\"", "\"a\\nb\"", "\"a\\u0000b\"", "\"a\\u007fb\"", "\"a\\ud800b\""})
    void a_name_has_no_control_characters_in_json_either(String name) {
        assertThat(Given.file("{\"format\": 1, \"municipality\": " + name + ", \"answers\": {}}")
                        .slip()
                        .where())
                .isEqualTo("municipality");
    }

    @Test
    void a_refusal_repeats_no_control_character() {
        String found =
                Given.answers("settlement: \"\\e[31mred\"").slip().found().toString();

        assertThat(found.codePoints().noneMatch(Character::isISOControl)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            destinations: &d [spain]~  aims: *d        | anchor | 4
            destinations: [&s spain]                   | anchor | 4
            settlement: !!str rural                    | tag    | 4
            settlement: !municipal rural               | tag    | 4
            settlement: ! rural                        | tag    | 4
            destinations: !!set {spain}                | tag    | 4
            population: !!int "9500"                   | tag    | 4
            settlement: !!java.net.URL ["http://x"]    | tag    | 4
            settlement: rural~  settlement: rural      | second time | 5
            "settlement": rural~  settlement: urban    | second time | 5
            """)
    void what_yaml_offers_beyond_plain_values_is_refused(String answers, String found, int line) {
        ProfileRefused.Slip slip = Given.answers(answers.replace("~", "\n")).slip();

        assertThat(slip.found()).asString().contains(found);
        assertThat(slip.line()).isEqualTo(line);
    }

    @Test
    void a_merge_key_is_an_unknown_question() {
        assertThat(Given.answers("<<: {settlement: rural}").slip().found())
                .asString()
                .contains("<<");
    }

    @Test
    void a_key_given_twice_at_the_top_is_refused() {
        ProfileRefused.Slip slip = Given.file(SOUND + "municipality: B\n").slip();

        assertThat(slip.found()).asString().contains("municipality").contains("second time");
        assertThat(slip.line()).isEqualTo(5);
    }

    @Test
    void a_key_given_twice_in_json_is_refused() {
        assertThat(Given.file(
                                "{\"format\": 1, \"municipality\": \"A\", \"answers\": {\"settlement\": \"rural\", \"settlement\": \"rural\"}}")
                        .slip()
                        .found())
                .asString()
                .contains("second time");
    }

    @Test
    void a_key_given_twice_is_refused_though_one_of_both_is_null() {
        assertThat(Given.answers("settlement:", "settlement: rural").isTaken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nformat: 1\n", "--- \n", "...\n---\nformat: 1\n"})
    void several_documents_are_refused(String second) {
        assertThat(Given.file(SOUND + second).slip().found()).asString().contains("second document");
    }

    @Test
    void something_after_a_json_document_is_refused() {
        assertThat(Given.file("{\"format\": 1, \"municipality\": \"A\", \"answers\": {}} {}")
                        .slip()
                        .accepted())
                .asString()
                .contains("one document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n\n",
                "# nothing here\n",
                "---\n",
                "~",
                "null",
                "rural",
                "42",
                "[]",
                "- format: 1",
                "\"format: 1\""
            })
    void what_is_no_mapping_is_refused(String text) {
        assertThat(Given.file(text).slip().accepted())
                .asString()
                .contains("a mapping with the keys format, municipality and answers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: 1\nmunicipality: \"Yotala\nanswers:\n",
                "format: 1\n\tmunicipality: Yotala\nanswers:\n",
                "format: 1\nmunicipality: Yotala\nanswers: [rural\n",
                "format: 1\nmunicipality: Yotala\nanswers:\n  settlement: rural\n population: 5\n",
                "format: 1\nmunicipality: a: b\nanswers:\n",
                "format: 1\nmunicipality: @yotala\nanswers:\n",
                "{\"format\": 1, \"municipality\": \"A\", \"answers\": {}",
                "{\"format\": 1, \"municipality\": \"A\", \"answers\": {},}",
                "{\"format\": 1 \"municipality\": \"A\"}",
                "{\"format\": 01, \"municipality\": \"A\", \"answers\": {}}",
                "{\"format\": NaN, \"municipality\": \"A\", \"answers\": {}}",
                "{\"format\": 1, \"municipality\": \"a\tb\", \"answers\": {}}"
            })
    void malformed_text_is_refused(String text) {
        ProfileRefused.Slip slip = Given.file(text).slip();

        assertThat(slip.where()).isEqualTo("file");
        assertThat(slip.line()).isPositive();
    }

    @Test
    void utf_16_is_refused_by_name() {
        assertThat(new Given(("\uFEFF" + SOUND).getBytes(UTF_16LE)).slip().found())
                .asString()
                .contains("UTF-16");
        assertThat(new Given(("\uFEFF" + SOUND).getBytes(UTF_16BE)).slip().found())
                .asString()
                .contains("UTF-16");
    }

    @Test
    void utf_16_without_a_mark_is_refused() {
        assertThat(new Given(SOUND.getBytes(UTF_16LE)).isTaken()).isFalse();
        assertThat(new Given(SOUND.getBytes(UTF_16BE)).isTaken()).isFalse();
    }

    @Test
    void latin_1_is_refused_with_the_line_of_the_first_wrong_byte() {
        ProfileRefused.Slip slip =
                new Given("format: 1\nmunicipality: Ñancahuazú\nanswers:\n".getBytes(ISO_8859_1)).slip();

        assertThat(slip.line()).isEqualTo(2);
        assertThat(slip.accepted()).asString().contains("UTF-8");
    }

    @Test
    void bytes_that_stand_for_half_a_character_are_refused() {
        byte[] text = "format: 1\nmunicipality: Y\nanswers:\n".getBytes(UTF_8);
        text[24] = (byte) 0xC3;

        assertThat(new Given(text).slip().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xE0, 0xED, 0xF5, 0xFF})
    void bytes_that_no_character_begins_with_are_refused(int wrong) {
        byte[] text = SOUND.getBytes(UTF_8);
        text[25] = (byte) wrong;

        assertThat(new Given(text).slip().accepted()).asString().contains("UTF-8");
    }

    @Test
    void more_than_256_kibibytes_are_refused() {
        ProfileRefused.Slip slip =
                Given.file(SOUND + "#" + " ".repeat(256 * 1024)).slip();

        assertThat(slip.found()).asString().contains("256 KiB");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 100, 5_000, 100_000})
    void deep_nesting_is_refused(int depth) {
        assertThat(Given.answers("destinations: " + "[".repeat(depth) + "]".repeat(depth))
                        .slip()
                        .where())
                .isEqualTo("file");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 100, 5_000, 100_000})
    void deep_nesting_is_refused_in_json(int depth) {
        String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

        assertThat(Given.file(deep.length() > 200_000 ? "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}" : deep)
                        .slip()
                        .where())
                .isEqualTo("file");
    }

    @Test
    void a_billion_laughs_are_refused_at_the_first() {
        StringBuilder laughs = new StringBuilder(
                "format: 1\nmunicipality: A\nanswers:\n  l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("  l")
                    .append(i)
                    .append(": &l")
                    .append(i)
                    .append(" [")
                    .append("*l".concat(String.valueOf(i - 1)).concat(", ").repeat(8))
                    .append("*l")
                    .append(i - 1)
                    .append("]\n");
        }

        ProfileRefused.Slip slip = Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> Given.file(laughs.toString()).slip());

        assertThat(slip.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "-1e99999999999",
                "1e-99999999999",
                "1e999999999",
                "1e2147483648",
                "123456789012345678901234567890123456789012345"
            })
    void a_number_beyond_all_measure_is_refused_and_not_stumbled_over(String number) {
        assertThat(Given.file("{\"format\": 1, \"municipality\": \"A\", \"answers\": {\"population\": " + number + "}}")
                        .isTaken())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1e999999999", "123456789012345678901234567890123456789012345"})
    void a_number_beyond_all_measure_is_refused_in_yaml_too(String number) {
        assertThat(Given.answers("population: " + number).isTaken()).isFalse();
    }

    @Test
    void many_slips_are_named_in_good_time() {
        StringBuilder lines = new StringBuilder("format: 1\nmunicipality: A\nanswers:\n");
        for (int i = 0; i < 12_000; i++) {
            lines.append("  settlment").append(i).append(": x\n");
        }

        List<ProfileRefused.Slip> slips = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> Given.file(lines.toString()).slips());

        assertThat(slips).isNotEmpty();
    }
}
