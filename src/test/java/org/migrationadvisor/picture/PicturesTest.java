package org.migrationadvisor.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.RuleGraph;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.wording.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pictures say what their tables say, fit their sheets, and need neither colour nor style sheet. */
class PicturesTest {

    private static final double ENOUGH_CONTRAST = 4.5;
    private static final double DISTINCT = 0.15;

    static Stream<Arguments> pictures() {
        return TheProgram.knowledge().languages().stream()
                .flatMap(language -> TheProgram.knowledge().cases().values().stream()
                        .map(municipality -> Arguments.of(municipality.id(), language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pictures")
    void every_diagnosis_is_drawn_once_under_its_severity_as_the_table_has_it(String id, String language) {
        Picture picture = severity(id, language);

        assertThat(picture.table().rows())
                .hasSize(advice(id).diagnoses().size())
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrderElementsOf(advice(id).diagnoses().stream()
                        .map(diagnosed -> TheProgram.knowledge()
                                .diagnoses()
                                .get(diagnosed.id())
                                .title()
                                .in(language))
                        .toList());
        assertThat(List.of(picture.wide(), picture.narrow())).allSatisfy(svg -> {
            assertThat(blocks(svg)).isEqualTo(column(picture, 1));
            assertThat(words(svg)).containsAll(column(picture, 2));
        });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pictures")
    void every_recommendation_is_on_the_road_with_its_step_and_lead_as_the_table_has_it(String id, String language) {
        Picture picture = roadmap(id, language);

        assertThat(column(picture, 2))
                .containsExactlyElementsOf(advice(id).roadmap().values().stream()
                        .flatMap(List::stream)
                        .map(measure -> TheProgram.knowledge()
                                .interventions()
                                .get(measure)
                                .title()
                                .in(language))
                        .toList());
        List<String> expected = picture.table().rows().stream()
                .map(row -> row.get(1) + " " + row.get(2) + " " + row.get(3))
                .toList();
        assertThat(List.of(picture.wide(), picture.narrow())).allSatisfy(svg -> {
            assertThat(blocks(svg)).hasSameSizeAs(expected);
            IntStream.range(0, expected.size())
                    .forEach(i -> assertThat(blocks(svg).get(i)).startsWith(expected.get(i)));
        });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pictures")
    void nothing_sticks_out_of_its_sheet(String id, String language) {
        Stream.concat(Stream.of(severity(id, language), roadmap(id, language)), graphs(id, language))
                .flatMap(picture -> Stream.of(picture.wide(), picture.narrow()))
                .map(PicturesTest::root)
                .forEach(svg -> {
                    double width = number(svg, "width");
                    double height = number(svg, "height");
                    assertThat(elements(svg, "text"))
                            .allSatisfy(text -> assertThat(
                                            number(text, "x") + Lettering.width(text.getTextContent(), size(text)))
                                    .as(text.getTextContent())
                                    .isLessThanOrEqualTo(width + 1))
                            .allSatisfy(text -> assertThat(number(text, "y")).isBetween(8.0, height));
                    assertThat(elements(svg, "rect"))
                            .allSatisfy(rect -> assertThat(number(rect, "x") + number(rect, "width"))
                                    .isLessThanOrEqualTo(width))
                            .allSatisfy(rect -> assertThat(number(rect, "y") + number(rect, "height"))
                                    .isLessThanOrEqualTo(height));
                });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pictures")
    void every_rule_that_decides_about_a_measure_is_drawn_and_stands_in_the_table(String id, String language) {
        Advice advice = advice(id);

        advice.recommendations().forEach(line -> {
            Picture picture = graph(id, language, line.id());
            List<String> rules = graph(advice, line.id()).nodes().stream()
                    .filter(node -> node.kind() == RuleGraph.Kind.RULE)
                    .map(node -> new Words(TheProgram.knowledge(), language).rule(node.id()))
                    .toList();
            assertThat(rules).isNotEmpty();
            assertThat(blocks(picture.wide())).filteredOn(rules::contains).containsExactlyInAnyOrderElementsOf(rules);
            assertThat(blocks(picture.narrow())).containsAll(rules);
            assertThat(picture.table().rows().stream().flatMap(List::stream)).containsAll(rules);
        });
    }

    @Test
    void a_line_stands_for_each_step_from_the_answers_to_the_measure() {
        Advice advice = advice("pampa-quieta");

        assertThat(advice.recommendations())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(elements(
                                root(graph("pampa-quieta", "en", line.id()).wide()), "path"))
                        .hasSameSizeAs(graph(advice, line.id()).edges()));
    }

    @Test
    void severities_differ_in_length_and_in_grey() {
        Element svg = root(severity("rio-seco-frontera", "en").narrow());

        List<Double> lengths = elements(svg, "rect").stream()
                .map(rect -> number(rect, "width"))
                .distinct()
                .toList();

        assertThat(lengths).hasSize(3);
        List.of(
                        List.of(Tone.CLAY_DARK, Tone.CLAY_MIDDLE, Tone.CLAY_LIGHT),
                        List.of(Tone.TEAL_DARK, Tone.TEAL_MIDDLE, Tone.TEAL_LIGHT))
                .forEach(steps -> {
                    assertThat(grey(steps.get(1).fill) - grey(steps.get(0).fill))
                            .isGreaterThan(DISTINCT);
                    assertThat(grey(steps.get(2).fill) - grey(steps.get(1).fill))
                            .isGreaterThan(DISTINCT);
                });
    }

    @Test
    void words_can_be_read_on_every_tone() {
        assertThat(Tone.values()).allSatisfy(tone -> {
            double fill = grey(tone.fill) + 0.05;
            double ink = grey(tone.ink) + 0.05;
            assertThat(Math.max(fill, ink) / Math.min(fill, ink)).isGreaterThan(ENOUGH_CONTRAST);
        });
    }

    @Test
    void a_picture_that_leads_somewhere_is_read_part_by_part_and_one_that_does_not_as_one() {
        Advice advice = advice("pampa-quieta");
        Pictures pictures = new Pictures(TheProgram.knowledge(), "en");

        Element linked = root(pictures.severity(advice, id -> "#d-" + id).wide());
        Element still = root(pictures.severity(advice, Pictures.NOWHERE).wide());

        assertThat(elements(linked, "a"))
                .hasSize(advice.diagnoses().size())
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("#d-"));
        assertThat(linked.getAttribute("role")).isEqualTo("group");
        assertThat(elements(still, "a")).isEmpty();
        assertThat(still.getAttribute("role")).isEqualTo("img");
        assertThat(still.getAttribute("aria-label")).contains("Pampa Quieta");
    }

    @Test
    void a_name_of_a_municipality_cannot_break_out_of_the_drawing() {
        Advice advice = advice("yotala");
        Profile profile = advice.profile();
        Profile hostile = new Profile("\"><script>&'", profile.answers(), profile.notes());

        Picture picture =
                new Pictures(TheProgram.knowledge(), "en").roadmap(TheProgram.adviceFor(hostile), Pictures.NOWHERE);

        assertThat(root(picture.wide()).getAttribute("aria-label")).contains("\"><script>&'");
        assertThat(picture.wide()).doesNotContain("<script");
    }

    @Test
    void without_answers_there_is_nothing_to_draw() {
        Profile empty = new Profile("Nowhere", Map.of());
        Pictures pictures = new Pictures(TheProgram.knowledge(), "es");

        assertThat(pictures.severity(TheProgram.adviceFor(empty), Pictures.NOWHERE)
                        .blank())
                .isTrue();
        assertThat(root(pictures.roadmap(TheProgram.adviceFor(empty), Pictures.NOWHERE)
                        .narrow()))
                .isNotNull();
    }

    @Test
    void a_table_refuses_a_row_with_a_cell_too_few() {
        assertThatThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Advice advice(String id) {
        return TheProgram.adviceFor(TheProgram.knowledge().cases().get(id).profile());
    }

    private static Picture severity(String id, String language) {
        return new Pictures(TheProgram.knowledge(), language).severity(advice(id), Pictures.NOWHERE);
    }

    private static Picture roadmap(String id, String language) {
        return new Pictures(TheProgram.knowledge(), language).roadmap(advice(id), Pictures.NOWHERE);
    }

    private static RuleGraph graph(Advice advice, String measure) {
        return RuleGraph.deciding(TheProgram.knowledge(), advice, measure);
    }

    private static Picture graph(String id, String language, String measure) {
        return new Pictures(TheProgram.knowledge(), language)
                .graph(advice(id), graph(advice(id), measure), measure, node -> "/" + node.kind());
    }

    private static Stream<Picture> graphs(String id, String language) {
        return advice(id).recommendations().stream().map(line -> graph(id, language, line.id()));
    }

    private static List<String> column(Picture picture, int column) {
        return picture.table().rows().stream().map(row -> row.get(column)).toList();
    }

    /** The words of each block, its lines joined. */
    private static List<String> blocks(String svg) {
        return elements(root(svg), "g").stream()
                .map(block -> elements(block, "text").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> words(String svg) {
        return elements(root(svg), "text").stream().map(Element::getTextContent).toList();
    }

    private static Element root(String svg) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            return document.getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new AssertionError(svg, malformed);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double size(Element text) {
        return text.hasAttribute("font-size") ? number(text, "font-size") : Block.SIZE;
    }

    /** The relative luminance of a colour, as WCAG reckons it. */
    private static double grey(String colour) {
        double[] parts = Arrays.stream(new int[] {1, 3, 5})
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
