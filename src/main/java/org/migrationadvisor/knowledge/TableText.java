package org.migrationadvisor.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Questionnaire;

/**
 * The text of a table that is not UTF-8, in the encoding of the spreadsheet that saved it. Only tables are read so. A profile in YAML or JSON
 * is written by this program or by authors, and UTF-8 is part of its contract; a table comes out of a spreadsheet, which takes the encoding of
 * its country without asking and says nowhere which one. The questions that stand in the table tell, as long as they were left in it.
 *
 * @param guessed whether nothing in the table tells its encoding
 */
record TableText(String text, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MS_DOS = "IBM850";
    private static final String MACINTOSH = "x-MacRoman";
    private static final List<Charset> ENCODINGS = Stream.concat(
                    Stream.of(WINDOWS),
                    Stream.of(MS_DOS, MACINTOSH).filter(Charset::isSupported).map(Charset::forName))
            .toList();

    /** The text of bytes; nothing if they are none in any encoding that a spreadsheet would take. */
    static Optional<TableText> of(byte[] bytes, Questionnaire questionnaire) {
        if (marked(bytes)) {
            return decoded(bytes, StandardCharsets.UTF_16).map(text -> new TableText(text, false));
        }
        return ENCODINGS.stream()
                .flatMap(encoding -> decoded(bytes, encoding).stream())
                .filter(text -> asks(text, questionnaire))
                .findFirst()
                .map(text -> new TableText(text, false))
                .or(() -> decoded(bytes, WINDOWS).map(text -> new TableText(text, true)));
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length >= 2
                && Set.of("feff", "fffe").contains(HexFormat.of().formatHex(bytes, 0, 2));
    }

    private static Optional<String> decoded(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /**
     * Whether a question stands there, letter by letter, that would read otherwise in another encoding. Signs such as ¿ do not tell: UTF-8 that
     * was read wrongly leaves them in place.
     */
    private static boolean asks(String text, Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .flatMap(question -> question.text().byLanguage().values().stream())
                .filter(question -> question.chars().anyMatch(letter -> letter >= '\u00C0'))
                .anyMatch(text::contains);
    }
}
