package org.migrationadvisor.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and nothing else; a byte-order mark is accepted and dropped. */
public final class Utf8 {

    private Utf8() {}

    /**
     * The text of the bytes.
     *
     * @throws SyntaxFault at the line of the first byte that is not UTF-8
     */
    public static String decode(byte[] bytes) throws SyntaxFault {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new SyntaxFault(1, Saying.of("the file is encoded as UTF-16"), Saying.of("UTF-8 text"));
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new SyntaxFault(
                    lineOf(bytes, input.position()), Saying.of("a byte that is not UTF-8"), Saying.of("UTF-8 text"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
