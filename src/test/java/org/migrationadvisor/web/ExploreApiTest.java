package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.explore.Explorer;
import org.migrationadvisor.explore.Limits;
import org.migrationadvisor.explore.wording.ExploreJson;
import org.migrationadvisor.knowledge.ProfileWriter;

/** Exploring over HTTP keeps the contract. */
class ExploreApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void exploring_a_case_gives_what_the_explorer_finds(String language) {
        var profile = TheProgram.knowledge().cases().get("san-isidro-lechero").profile();
        String expected = new ExploreJson(TheProgram.knowledge(), language, "9.9.9")
                .document(new Explorer(TheProgram.advisor()).explore(profile, Limits.WIDE))
                .toString();

        HttpResponse<String> answer = explored("san-isidro-lechero", language);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"san-isidro-lechero", "sin-datos"})
    void what_is_sent_fits_its_description(String id) throws JsonProcessingException {
        var document = JSON.readTree(TheServer.get("/api/v1/openapi.json").body());
        var schema = JSON.createObjectNode().put("$ref", "#/components/schemas/Exploration");
        schema.set("components", document.get("components"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.toString(), InputFormat.JSON)
                        .validate(explored(id, "en").body(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                         | format
            {"format": 1, "municipality": "X", "answers": {"no_such": "many"}}         | answers.no_such
            {"format": 1, "municipality": "X", "answers": {"children_left": "lots"}}   | answers.children_left
            """)
    void a_refused_profile_is_told_what_where_and_what_is_accepted(String profile, String where)
            throws JsonProcessingException {
        HttpResponse<String> answer = TheServer.post("/api/v1/explore", profile);
        var refusal = JSON.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(refusal.get("where").asText()).isEqualTo(where);
        assertThat(refusal.get("error").asText()).isNotBlank();
        assertThat(refusal.get("accepted").asText()).isNotBlank();
    }

    @Test
    void more_than_a_profile_may_hold_is_too_large() {
        assertThat(TheServer.post("/api/v1/explore", " ".repeat(300_000)).statusCode())
                .isEqualTo(413);
    }

    private static HttpResponse<String> explored(String id, String language) {
        return TheServer.post(
                "/api/v1/explore?lang=" + language,
                new ProfileWriter(TheProgram.knowledge().questionnaire())
                        .json(TheProgram.knowledge().cases().get(id).profile()));
    }
}
