package org.migrationadvisor.syntax;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON document. Refuses duplicate keys, deep nesting and anything after the document. */
public final class StrictJson {

    private static final int DEEPEST = 12;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(40)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The document in the text; an empty text is {@link Node.Empty}.
     *
     * @throws SyntaxFault with the line of what cannot be accepted
     */
    public static Node read(String text) throws SyntaxFault {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Node node = new StrictJson(parser).document();
            return node;
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            throw new SyntaxFault(
                    line,
                    Saying.of("malformed JSON: {problem}", "problem", firstLine(malformed.getOriginalMessage())),
                    Saying.of("one JSON document"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    private Node document() throws IOException, SyntaxFault {
        JsonToken first = parser.nextToken();
        Node node = first == null ? new Node.Empty(1) : node(first, 0);
        if (parser.nextToken() != null) {
            throw new SyntaxFault(
                    line(), Saying.of("something after the end of the document"), Saying.of("one document a file"));
        }
        return node;
    }

    private Node node(JsonToken token, int depth) throws IOException, SyntaxFault {
        if (depth > DEEPEST) {
            throw new SyntaxFault(
                    line(),
                    Saying.of("nesting deeper than {levels} levels", "levels", DEEPEST),
                    Saying.of("a flatter document"));
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            case VALUE_STRING -> new Node.Words(parser.getText(), line());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE, VALUE_FALSE -> new Node.Switch(token == JsonToken.VALUE_TRUE, parser.getText(), line());
            default -> new Node.Empty(line());
        };
    }

    private Node number() throws IOException, SyntaxFault {
        String text = parser.getText();
        try {
            return new Node.Number(new BigDecimal(text), text, line());
        } catch (NumberFormatException beyondMeasure) {
            throw new SyntaxFault(
                    line(), Saying.of("a number with an exponent beyond all measure"), Saying.of("a plain number"));
        }
    }

    private Node mapping(int depth) throws IOException, SyntaxFault {
        int line = line();
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            Node value = node(parser.nextToken(), depth + 1);
            if (entries.put(key, value) != null) {
                throw new SyntaxFault(
                        keyLine, Saying.of("the key '{key}' a second time", "key", key), Saying.of("each key once"));
            }
            keyLines.put(key, keyLine);
        }
        return new Node.Mapping(entries, keyLines, line);
    }

    private Node sequence(int depth) throws IOException, SyntaxFault {
        int line = line();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Sequence(items, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
