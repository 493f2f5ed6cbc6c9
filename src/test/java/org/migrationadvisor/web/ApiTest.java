package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.AMunicipality;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.wording.AdviceJson;

/** The interface for programs keeps the contract. */
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROFILE =
            "{\"format\": 1, \"municipality\": \"Yotala\", \"answers\": {\"settlement\": \"rural\", \"children_left\": \"many\", \"rights_cases\": \"unknown\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void advice_is_the_document_of_the_contract(String language) {
        Profile profile = AMunicipality.thatAnswered("settlement=rural children_left=many rights_cases=unknown")
                .named("Yotala")
                .profile();
        AdviceJson expected = new AdviceJson(TheProgram.knowledge(), language, "9.9.9");

        HttpResponse<String> answer = TheServer.post("/api/v1/advice?lang=" + language, PROFILE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(expected.document(
                                TheProgram.adviceFor(profile), new Influence(TheProgram.advisor()).askFirst(profile))
                        .toString());
    }

    @Test
    void yaml_is_taken_as_well_as_json() {
        HttpResponse<String> answer = TheServer.post(
                "/api/v1/advice",
                "format: 1\nmunicipality: Yotala\nanswers:\n  settlement: rural\n  children_left: many\n  rights_cases: unknown\n");

        assertThat(answer.body())
                .isEqualTo(TheServer.post("/api/v1/advice", PROFILE).body());
    }

    @Test
    void a_refused_profile_is_told_all_its_slips() {
        HttpResponse<String> answer = TheServer.post(
                "/api/v1/advice", "format: 1\nmunicipality: X\nanswers:\n  settlement: rurall\n  populaton: 3\n");

        JsonNode json = json(answer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.get("where").asText()).isEqualTo("answers.settlement");
        assertThat(json.get("accepted").asText()).contains("rural");
        assertThat(json.get("line").asInt()).isEqualTo(4);
        assertThat(json.get("slips")).hasSize(2);
        assertThat(json.get("slips").get(1).get("error").asText()).contains("populaton");
    }

    @Test
    void a_refusal_is_said_in_the_language_that_was_asked_for() {
        HttpResponse<String> answer = TheServer.post(
                "/api/v1/advice?lang=es", "format: 1\nmunicipality: X\nanswers:\n  settlement: rurall\n");

        assertThat(json(answer).get("error").asText()).isEqualTo("el texto «rurall»");
        assertThat(json(answer).get("accepted").asText()).endsWith("¿quiso decir «rural»?");
        assertThat(json(answer).get("where").asText()).isEqualTo("answers.settlement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nonsense", "{\"format\":1}", "a: &b c"})
    void anything_else_is_refused_with_what_would_be_accepted(String body) {
        HttpResponse<String> answer = TheServer.post("/api/v1/advice", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("accepted").asText()).isNotBlank();
    }

    @Test
    void an_unknown_language_is_refused() {
        HttpResponse<String> answer = TheServer.get("/api/v1/rules?lang=xx");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("accepted").asText()).isEqualTo("one of en, es");
    }

    @Test
    void too_much_is_refused_whether_announced_or_not() {
        byte[] large = "x".repeat(ProfileReader.LARGEST + 1).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> announced =
                TheServer.send(TheServer.request("/api/v1/advice").POST(BodyPublishers.ofByteArray(large)));
        HttpResponse<String> streamed = TheServer.send(TheServer.request("/api/v1/advice")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(json(announced).get("error").asText()).isNotBlank();
    }

    @Test
    void the_largest_profile_is_taken() {
        String largest = PROFILE + " ".repeat(ProfileReader.LARGEST - PROFILE.length());

        assertThat(TheServer.post("/api/v1/advice", largest).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "questionnaire, sections",
        "interventions, interventions",
        "findings, findings",
        "cases, cases",
        "rules, rules"
    })
    void what_the_advice_rests_on_can_be_had_in_every_language(String path, String list) {
        JsonNode english = json(TheServer.get("/api/v1/" + path));
        JsonNode spanish = json(TheServer.get("/api/v1/" + path + "?lang=es"));

        assertThat(english.get("language").asText()).isEqualTo("en");
        assertThat(english.get(list)).isNotEmpty().isNotEqualTo(spanish.get(list));
        assertThat(english.get(list)).hasSameSizeAs(spanish.get(list));
    }

    @Test
    void a_case_can_be_sent_back_for_advice() {
        JsonNode first = json(TheServer.get("/api/v1/cases")).get("cases").get(0);

        assertThat(TheServer.post("/api/v1/advice", first.get("profile").toString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_same_profile_gets_the_same_bytes_whatever_the_order_of_its_keys() {
        String turned =
                "{\"answers\": {\"rights_cases\": \"unknown\", \"children_left\": \"many\", \"settlement\": \"rural\"}, \"municipality\": \"Yotala\", \"format\": 1}";

        assertThat(TheServer.post("/api/v1/advice", turned).body())
                .isEqualTo(TheServer.post("/api/v1/advice", PROFILE).body());
    }

    @Test
    void a_load_balancer_is_told_that_the_server_is_well_and_nothing_more() {
        assertThat(TheServer.get("/health").body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void what_is_not_there_is_told_in_json() {
        HttpResponse<String> answer = TheServer.get("/api/v1/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("where").asText()).isEqualTo("/api/v1/nothing");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(answer.body(), malformed);
        }
    }
}
