package org.migrationadvisor.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.migrationadvisor.knowledge.Kind;

/** The JSON Schemas of the knowledge base, one for each kind. */
final class Schemas {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final Map<Kind, JsonNode> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);

    private Schemas() {}

    static Schemas read(Path knowledge, Faults faults) {
        Schemas schemas = new Schemas();
        for (Kind kind : Kind.values()) {
            String file = file(kind);
            try {
                String text = Files.readString(knowledge.resolve(file));
                schemas.lines.put(kind, text.lines().toList());
                schemas.byKind.put(kind, JSON.readTree(text));
            } catch (JsonProcessingException malformed) {
                faults.add(
                        Place.inKnowledge(file, malformed.getLocation().getLineNr()),
                        "malformed JSON: " + malformed.getOriginalMessage(),
                        "a JSON Schema");
            } catch (IOException missing) {
                faults.add(
                        Place.inKnowledge(file, 0),
                        "the schema cannot be read",
                        "each kind of knowledge has one, named like its folder");
            }
        }
        return schemas;
    }

    static String file(Kind kind) {
        return "schema/" + kind.folder() + ".schema.json";
    }

    /** The first line of a schema that holds some words; no line if none does. */
    Place place(Kind kind, String words) {
        List<String> all = lines.getOrDefault(kind, List.of());
        int line = 1
                + all.indexOf(all.stream()
                        .filter(one -> one.contains(words))
                        .findFirst()
                        .orElse(null));
        return Place.inKnowledge(file(kind), line);
    }

    /** Whether every kind has a schema that can be read, so that everything that refers to something is known. */
    boolean complete() {
        return byKind.size() == Kind.values().length;
    }

    Optional<JsonNode> of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The codes that a schema lists at a place, given as a JSON pointer to its {@code enum}. */
    List<String> codes(Kind kind, String pointer) {
        return of(kind).map(schema -> schema.at(pointer)).stream()
                .flatMap(codes -> StreamSupport.stream(codes.spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }
}
