package org.migrationadvisor.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps nodes as bytes, which are read back much sooner than YAML and give the same nodes, with their lines. */
public final class NodeBytes {

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int WORDS = 2;
    private static final int NUMBER = 3;
    private static final int YES = 4;
    private static final int NO = 5;
    private static final int EMPTY = 6;

    private NodeBytes() {}

    /** Writes a node with all that is in it. */
    public static void write(Node node, DataOutput out) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            begin(MAPPING, mapping.line(), out);
            out.writeInt(mapping.entries().size());
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                writeText(entry.getKey(), out);
                out.writeInt(mapping.lineOf(entry.getKey()));
                write(entry.getValue(), out);
            }
        } else if (node instanceof Node.Sequence sequence) {
            begin(SEQUENCE, sequence.line(), out);
            out.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof Node.Words words) {
            begin(WORDS, words.line(), out);
            writeText(words.text(), out);
        } else if (node instanceof Node.Number number) {
            begin(NUMBER, number.line(), out);
            writeText(number.text(), out);
        } else if (node instanceof Node.Switch choice) {
            begin(choice.value() ? YES : NO, choice.line(), out);
            writeText(choice.text(), out);
        } else {
            begin(EMPTY, node.line(), out);
        }
    }

    /**
     * Reads one node.
     *
     * @throws IOException if the bytes end too soon or were not written by {@link #write}
     */
    public static Node read(DataInput in) throws IOException {
        int kind = in.readByte();
        int line = in.readInt();
        return switch (kind) {
            case MAPPING -> readMapping(line, in);
            case SEQUENCE -> readSequence(line, in);
            case WORDS -> new Node.Words(readText(in), line);
            case NUMBER -> readNumber(line, in);
            case YES, NO -> new Node.Switch(kind == YES, readText(in), line);
            case EMPTY -> new Node.Empty(line);
            default -> throw new IOException("No kind of node is " + kind);
        };
    }

    private static void begin(int kind, int line, DataOutput out) throws IOException {
        out.writeByte(kind);
        out.writeInt(line);
    }

    private static Node.Mapping readMapping(int line, DataInput in) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = readText(in);
            keyLines.put(key, in.readInt());
            entries.put(key, read(in));
        }
        return new Node.Mapping(entries, keyLines, line);
    }

    private static Node.Sequence readSequence(int line, DataInput in) throws IOException {
        List<Node> items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(read(in));
        }
        return new Node.Sequence(items, line);
    }

    private static Node.Number readNumber(int line, DataInput in) throws IOException {
        String text = readText(in);
        return new Node.Number(new BigDecimal(text), text, line);
    }

    private static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
