package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Whether a page is one that anybody can use: held against WCAG 2.2 AA by axe, against HTML by the Nu checker, against the width of the window. */
final class Sound {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private Sound() {}

    /** Holds the page that a visitor sees, in the state it is in, against everything. */
    static void assertSound(Visitor visitor) {
        List<String> faults = plainFaults(visitor);
        faults.addAll(barriers(visitor));
        assertThat(faults).as(visitor.page().url()).isEmpty();
    }

    /** The same without axe, which takes a second. */
    static void assertPlain(Visitor visitor) {
        assertThat(plainFaults(visitor)).as(visitor.page().url()).isEmpty();
    }

    private static List<String> plainFaults(Visitor visitor) {
        List<String> faults = new ArrayList<>(visitor.complaints());
        if (visitor.overflow() > 0) {
            faults.add("the page is " + visitor.overflow() + " pixels wider than the window");
        }
        faults.addAll(faults(visitor.source()));
        faults.addAll(strayLinks(visitor.source()));
        return faults;
    }

    /** Links that neither stay here nor go by http. */
    private static List<String> strayLinks(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1))
                .filter(link -> link.startsWith("//") || !link.matches("(?s)[/#?].*|https?://.*|data:image/svg.*"))
                .map(link -> "a link to " + link)
                .toList();
    }

    /** What axe finds, each with the elements it was found at. */
    static List<String> barriers(Visitor visitor) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(visitor.page())
                .options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Sound::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
    }

    /** What is wrong in the HTML of a page. */
    static List<String> faults(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return StreamSupport.stream(JSON.readTree(report).get("messages").spliterator(), false)
                    .filter(message -> !message.get("type").asText().equals("info"))
                    .map(Sound::told)
                    .toList();
        } catch (IOException | SAXException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String told(JsonNode message) {
        return "line " + message.path("lastLine").asInt() + ": "
                + message.get("message").asText() + " at "
                + message.path("extract").asText();
    }
}
