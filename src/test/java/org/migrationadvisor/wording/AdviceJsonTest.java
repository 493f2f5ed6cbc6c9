package org.migrationadvisor.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.RandomProfiles;

/** The JSON has every key and only the codes that the contract names ("Advice (JSON)"). */
class AdviceJsonTest {

    private static final Set<String> ACTORS = Set.of(
            "local_government",
            "ngo",
            "community_organisation",
            "school",
            "health_service",
            "relatives_association",
            "diaspora_association",
            "consulate",
            "twin_city",
            "host_ngo",
            "university",
            "financial_institution",
            "employer",
            "media",
            "neighbour_municipalities",
            "department",
            "other");

    private static final Profile RICH = thatAnswered("""
                    children_left=many practice_knowledge=none visibility_pressure=high ngo_presence=several ngo_cooperation=none existing_services=library+school_support
                    legal_channel=none preparation=hardly relatives_group=active returns=many adults_abroad=over_60 households_abroad=3 twinning=none twin_in_destination=yes
                    rights_cases=unknown population=9500 neighbours_share_flow=yes""").named("Yotala").profile();

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''              | format municipality language program knowledge coverage diagnoses recommendations not_now not_advised not_needed running undetermined ignored contradictions ask_first
            coverage        | answered unknown unanswered state knowledge
            diagnoses       | id severity kind title because findings rules
            recommendations | id rank score when title evidence response answers findings cases lead partners cautions visible after riding_on rules
            not_now         | id answers missing
            not_advised     | id reason findings
            not_needed      | id would_answer
            running         | id advice text cautions
            undetermined    | id questions
            contradictions  | questions text
            ask_first       | question influence
            """)
    void every_key_of_the_contract_is_there(String part, String keys) {
        JsonNode json = part.isEmpty() ? json(RICH, "en") : json(RICH, "en").get(part);

        List<JsonNode> objects =
                json.isArray() ? StreamSupport.stream(json.spliterator(), false).toList() : List.of(json);

        assertThat(objects)
                .isNotEmpty()
                .allSatisfy(object -> assertThat(names(object)).contains(keys.split(" ")));
    }

    @Test
    void what_is_missing_names_its_question_and_the_codes_that_open_it() {
        List<JsonNode> missing = new ArrayList<>();
        json(RICH, "en").get("not_now").forEach(line -> line.get("missing").forEach(missing::add));

        assertThat(missing)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(names(one)).contains("id", "text", "question", "needs"));
    }

    @Test
    void a_reason_is_a_question_and_an_answer() {
        json(RICH, "en")
                .get("diagnoses")
                .forEach(diagnosis -> diagnosis
                        .get("because")
                        .forEach(
                                because -> assertThat(names(because)).containsExactlyInAnyOrder("question", "answer")));
    }

    @ParameterizedTest(name = "{0}.{1} is one of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            diagnoses       | severity | low moderate severe
            diagnoses       | kind     | impact response asset
            recommendations | when     | now next later
            recommendations | evidence | practised reported derived
            recommendations | response | direct indirect
            running         | advice   | deepen make_visible review
            """)
    void only_the_codes_of_the_contract_are_used(String part, String key, String codes) {
        profiles()
                .map(profile -> json(profile, "en").get(part))
                .forEach(lines ->
                        lines.forEach(line -> assertThat(line.get(key).asText()).isIn((Object[]) codes.split(" "))));
    }

    @Test
    void only_actors_of_the_contract_lead_and_help() {
        profiles()
                .map(profile -> json(profile, "en").get("recommendations"))
                .forEach(lines -> lines.forEach(line -> {
                    assertThat(ACTORS).contains(line.get("lead").asText());
                    line.get("partners").forEach(partner -> assertThat(ACTORS).contains(partner.asText()));
                }));
    }

    @Test
    void scores_and_needles_run_from_nothing_to_one() {
        profiles().map(profile -> json(profile, "en")).forEach(json -> {
            json.get("recommendations")
                    .forEach(line -> assertThat(line.get("score").asDouble()).isBetween(0.0, 1.0));
            assertThat(json.get("coverage").get("state").asDouble()).isBetween(0.0, 1.0);
            assertThat(json.get("coverage").get("knowledge").asDouble()).isBetween(0.0, 1.0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_text_is_in_the_language_asked_for(String language) {
        JsonNode json = json(RICH, language);

        assertThat(json.get("language").asText()).isEqualTo(language);
        json.get("recommendations")
                .forEach(line -> assertThat(line.get("title").asText())
                        .isEqualTo(TheProgram.knowledge()
                                .interventions()
                                .get(line.get("id").asText())
                                .title()
                                .in(language)));
    }

    @Test
    void both_languages_say_the_same_in_codes() {
        profiles().forEach(profile -> assertThat(codes(json(profile, "es"))).isEqualTo(codes(json(profile, "en"))));
    }

    private static List<String> codes(JsonNode json) {
        List<String> codes = new ArrayList<>();
        Stream.of("diagnoses", "recommendations", "not_now", "not_advised", "not_needed", "running", "undetermined")
                .forEach(part ->
                        json.get(part).forEach(line -> codes.add(line.get("id").asText())));
        return codes;
    }

    @Test
    void no_text_is_left_with_a_blank_to_fill() {
        profiles()
                .forEach(profile -> Stream.of("en", "es")
                        .forEach(language ->
                                assertThat(json(profile, language).toString()).doesNotContainPattern("\\{[a-z-]+}")));
    }

    private static Stream<Profile> profiles() {
        return new RandomProfiles(TheProgram.knowledge(), 47).profiles(130);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(Profile profile, String language) {
        return new AdviceJson(TheProgram.knowledge(), language, "1.0.0")
                .document(TheProgram.adviceFor(profile), List.of(new Influence.Inquiry("returns", 0.31)));
    }
}
