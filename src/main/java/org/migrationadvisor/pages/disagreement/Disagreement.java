package org.migrationadvisor.pages.disagreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A note for those who maintain rules and knowledge. It names no municipality and nobody.
 *
 * @param words  what the subject said when the note was written, in the language of the reader
 * @param reason code of what is the matter
 */
public record Disagreement(
        Optional<Subject> subject,
        Optional<String> place,
        String words,
        String reason,
        String note,
        String language,
        String program,
        String knowledge,
        LocalDate written) {

    /** The file to send: YAML that a person can read and a program too. */
    public String yaml() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", 1);
        fields.put("program", program);
        fields.put("knowledge", knowledge);
        fields.put("written", written.toString());
        fields.put("language", language);
        subject.ifPresent(about -> {
            fields.put(about.kind().code(), about.id());
            place.ifPresent(where -> fields.put("place", where));
            fields.put("words", words);
        });
        fields.put("reason", reason);
        fields.put("note", note);
        try {
            return new YAMLMapper(YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                            .build())
                    .writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the file is called. */
    public String fileName() {
        String about = subject.filter(thing -> thing.kind() != Subject.Kind.RULE)
                .map(thing -> thing.kind().code() + "-" + thing.id())
                .or(() -> subject.map(thing -> thing.kind().code()))
                .orElse("program");
        return "disagreement-" + about + "-" + written + ".yaml";
    }
}
