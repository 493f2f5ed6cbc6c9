package org.migrationadvisor.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads one YAML document. Refuses aliases, anchors, tags, duplicate keys, several documents and deep nesting; builds no objects.
 */
public final class StrictYaml {

    private static final int DEEPEST = 12;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> YES = Set.of("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> NO = Set.of("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF");

    private final Iterator<Event> events;

    private StrictYaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        events = new Yaml(options).parse(new java.io.StringReader(text)).iterator();
    }

    /**
     * The document in the text; an empty text is {@link Node.Empty}.
     *
     * @throws SyntaxFault with the line of what cannot be accepted
     */
    public static Node read(String text) throws SyntaxFault {
        try {
            return new StrictYaml(text).document();
        } catch (MarkedYAMLException malformed) {
            throw new SyntaxFault(
                    line(malformed),
                    Saying.of("malformed YAML: {problem}", "problem", malformed.getProblem()),
                    Saying.of("one YAML document"));
        } catch (YAMLException malformed) {
            throw new SyntaxFault(
                    0,
                    Saying.of("malformed YAML: {problem}", "problem", firstLine(malformed.getMessage())),
                    Saying.of("one YAML document of printable text"));
        }
    }

    private static int line(MarkedYAMLException malformed) {
        return malformed.getProblemMark() == null
                ? 0
                : malformed.getProblemMark().getLine() + 1;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    private Node document() throws SyntaxFault {
        events.next();
        Event start = events.next();
        if (start.is(Event.ID.StreamEnd)) {
            return new Node.Empty(1);
        }
        Node node = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw new SyntaxFault(line(end), Saying.of("a second document"), Saying.of("one document a file"));
        }
        return node;
    }

    private Node node(Event event, int depth) throws SyntaxFault {
        if (depth > DEEPEST) {
            throw new SyntaxFault(
                    line(event),
                    Saying.of("nesting deeper than {levels} levels", "levels", DEEPEST),
                    Saying.of("a flatter document"));
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent anchored && anchored.getAnchor() != null) {
            throw new SyntaxFault(
                    line(event),
                    Saying.of("a YAML anchor or alias (& or *)"),
                    Saying.of("the value itself, written out"));
        }
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), event);
            return mapping(line(event), depth);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), event);
            return sequence(line(event), depth);
        }
        ScalarEvent scalar = (ScalarEvent) event;
        refuseTag(scalar.getTag(), event);
        return scalar(scalar);
    }

    private static void refuseTag(String tag, Event event) throws SyntaxFault {
        if (tag != null) {
            throw new SyntaxFault(
                    line(event), Saying.of("a YAML tag ({tag})", "tag", tag), Saying.of("plain values without tags"));
        }
    }

    private Node mapping(int line, int depth) throws SyntaxFault {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            Node key = node(event, depth + 1);
            int keyLine = line(event);
            Optional<String> name = key instanceof Node.Empty ? Optional.of("null") : key.written();
            if (name.isEmpty()) {
                throw new SyntaxFault(
                        keyLine, Saying.of("{kind} as a key", "kind", key.kind()), Saying.of("a plain word as a key"));
            }
            Node value = node(events.next(), depth + 1);
            if (entries.put(name.get(), value) != null) {
                throw new SyntaxFault(
                        keyLine,
                        Saying.of("the key '{key}' a second time", "key", name.get()),
                        Saying.of("each key once"));
            }
            keyLines.put(name.get(), keyLine);
        }
        return new Node.Mapping(entries, keyLines, line);
    }

    private Node sequence(int line, int depth) throws SyntaxFault {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, line);
    }

    private static Node scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        int line = line(scalar);
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return new Node.Words(text, line);
        }
        if (NOTHING.contains(text)) {
            return new Node.Empty(line);
        }
        if (YES.contains(text) || NO.contains(text)) {
            return new Node.Switch(YES.contains(text), text, line);
        }
        return NUMBER.matcher(text).matches() && text.length() <= 40
                ? new Node.Number(new BigDecimal(text), text, line)
                : new Node.Words(text, line);
    }

    private static int line(Event event) {
        return event.getStartMark() == null ? 0 : event.getStartMark().getLine() + 1;
    }
}
