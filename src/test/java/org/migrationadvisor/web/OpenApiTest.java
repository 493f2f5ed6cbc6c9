package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.knowledge.ProfileWriter;

/** The OpenAPI document says what the server does. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = document();

    @Test
    void it_names_every_route_for_programs_and_no_other() {
        Set<String> routes = TheServer.routes().stream()
                .filter(route ->
                        route.path().startsWith("/api/") || route.path().equals("/health"))
                .map(route -> route.method().name() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> documented = new TreeSet<>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> documented.add(
                                method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(documented).isEqualTo(routes);
    }

    @Test
    void it_names_the_version_of_the_program() {
        assertThat(DOCUMENT.get("info").get("version").asText()).isEqualTo("9.9.9");
        assertThat(DOCUMENT.get("openapi").asText()).startsWith("3.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire", "interventions", "findings", "cases", "rules"})
    void what_is_sent_fits_its_description(String path) {
        JsonNode schema = DOCUMENT.get("paths")
                .get("/api/v1/" + path)
                .get("get")
                .get("responses")
                .get("200")
                .get("content")
                .get("application/json")
                .get("schema");

        assertThat(faults(schema, TheServer.get("/api/v1/" + path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pampa-quieta", "rio-seco-frontera", "sin-datos", "yotala"})
    void advice_fits_its_description(String id) {
        String profile = new ProfileWriter(TheProgram.knowledge().questionnaire())
                .json(TheProgram.knowledge().cases().get(id).profile());

        assertThat(faults(reference("Advice"), TheServer.post("/api/v1/advice", profile)))
                .isEmpty();
    }

    @Test
    void a_refusal_fits_its_description() {
        assertThat(faults(reference("Refusal"), TheServer.post("/api/v1/advice", "{}")))
                .isEmpty();
        assertThat(faults(reference("Refusal"), TheServer.get("/api/v1/nothing")))
                .isEmpty();
    }

    private static JsonNode reference(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** What of an answer does not fit a schema that may refer to the components. */
    private static java.util.List<?> faults(JsonNode schema, HttpResponse<String> answer) {
        var whole = schema.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) whole).set("components", DOCUMENT.get("components"));
        Schema check = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        return check.validate(answer.body(), InputFormat.JSON);
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(TheServer.get("/api/v1/openapi.json").body());
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
