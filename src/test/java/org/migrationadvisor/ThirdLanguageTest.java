package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.check.Checker;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.pages.document.Documents;
import org.migrationadvisor.picture.Pictures;
import org.migrationadvisor.reasoning.rule.RuleFolder;
import org.migrationadvisor.web.WebServer;
import org.migrationadvisor.wording.AdviceJson;

/** A third language is added by files alone: every text is given a third wording, and pages, documents and JSON speak it. */
class ThirdLanguageTest {

    private static final String THIRD = "qu";
    private static final String MARK = " ~";
    private static final int SOME = 15;
    private static final String NAME = "Runasimi";

    @TempDir
    private static Path copy;

    private static Advisor advisor;
    private static WebServer server;

    @BeforeAll
    static void translate() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("knowledge-base"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target, file.toString().endsWith(".yaml") ? translated(file) : Files.readString(file));
            }
        }
        advisor = new Sources(Optional.of(copy.resolve("knowledge-base")), Optional.empty()).advisor();
        server = WebServer.create(advisor, TheAssessments.shared(), "9.9.9").start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static String translated(Path file) throws IOException {
        ObjectMapper yaml = new YAMLMapper();
        JsonNode content = yaml.readTree(file.toFile());
        if (content.has("languages")) {
            ((ArrayNode) content.get("languages")).add(THIRD);
        }
        if (content.has("language") && content.has("page")) {
            ((ObjectNode) content.get("language"))
                    .putObject(THIRD)
                    .put("en", "Quechua")
                    .put("es", "Quechua");
        }
        translate(content);
        if (content.has("locale")) {
            ((ObjectNode) content.at("/locale/tag")).put(THIRD, "qu-BO");
        }
        if (content.has("language") && content.has("page")) {
            ((ObjectNode) content.at("/language/" + THIRD)).put(THIRD, NAME);
        }
        return yaml.writeValueAsString(content);
    }

    /** Gives every text that stands in English and Spanish a third wording: the Spanish one with a mark. */
    private static void translate(JsonNode content) {
        if (content.isObject()
                && content.path("en").isTextual()
                && content.path("es").isTextual()) {
            ((ObjectNode) content).put(THIRD, content.get("es").asText() + MARK);
        } else {
            content.forEach(ThirdLanguageTest::translate);
        }
    }

    @Test
    void the_check_finds_no_fault_in_it() {
        assertThat(Checker.checkWritten(
                        new KnowledgeFolder(copy.resolve("knowledge-base")), new RuleFolder(Path.of("rules"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/pampa-quieta/advice?show=all",
                "/interventions",
                "/findings/split-families",
                "/rules",
                "/glossary",
                "/about",
                "/nowhere"
            })
    void every_page_speaks_it_and_can_be_switched_to_it(String page) throws Exception {
        String html = get(page);

        assertThat(html).contains("<html lang=\"qu\">", NAME, "English");
        assertThat(html.split(MARK)).hasSizeGreaterThan(SOME);
    }

    @Test
    void the_situation_the_cards_and_the_pictures_speak_it() throws Exception {
        String html = get("/cases/pampa-quieta/advice");

        assertThat(words(html, "summary")).contains(MARK);
        assertThat(html).contains("~</text>");
        assertThat(new Pictures(advisor.knowledge(), THIRD)
                        .severity(advisor.advise(profile()), Pictures.NOWHERE)
                        .table()
                        .heads())
                .allSatisfy(head -> assertThat(head).endsWith(MARK));
    }

    @Test
    void documents_and_json_speak_it() {
        var advice = advisor.advise(profile());
        Documents documents = new Documents(advisor.knowledge(), "9.9.9");

        assertThat(documents.advice(advice, List.of(), advisor.rules(), THIRD))
                .contains("<html lang=\"qu\">", "Familias separadas por la migración" + MARK);
        assertThat(documents.questionnaire(THIRD)).contains("<html lang=\"qu\">");
        assertThat(new AdviceJson(advisor.knowledge(), THIRD, "9.9.9")
                        .document(advice, List.of())
                        .toString())
                .contains("Familias separadas por la migración" + MARK);
    }

    @Test
    void the_other_languages_are_as_they_were() throws Exception {
        assertThat(get("/cases/pampa-quieta/advice?lang=es")).doesNotContain("~");
    }

    private static Profile profile() {
        return advisor.knowledge().cases().get("pampa-quieta").profile();
    }

    private static String words(String html, String element) {
        return html.replaceAll("(?s)^.*?<" + element + "[ >](.*?)</" + element + ">.*$", "<$1")
                .replaceAll("<[^>]*>", " ")
                .strip();
    }

    private static String get(String page) throws Exception {
        String address = page.contains("lang=") ? page : page + (page.contains("?") ? "&" : "?") + "lang=" + THIRD;
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                                .build(),
                        BodyHandlers.ofString());
        return answer.body();
    }
}
