package org.migrationadvisor.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The keywords of our schemas: those of JSON Schema, and {@code refers}, which names the kind of thing that an id refers to. */
final class SchemaKeywords {

    static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new AnnotationKeyword("refers"))
            .build();

    private static final List<String> NAMED_SCHEMAS = List.of("properties", "$defs");
    private static final List<String> VALUES = List.of("enum", "const", "required", "default", "examples");

    private SchemaKeywords() {}

    /** What stands in a schema like a keyword and is none, so that a slip does not switch a check off unseen. */
    static Set<String> unknown(JsonNode schema) {
        Set<String> unknown = new TreeSet<>();
        collect(schema, unknown);
        return unknown;
    }

    private static void collect(JsonNode schema, Set<String> unknown) {
        if (schema.isArray()) {
            schema.forEach(branch -> collect(branch, unknown));
        }
        schema.properties().forEach(entry -> {
            String keyword = entry.getKey();
            if (!DIALECT.getKeywords().containsKey(keyword)) {
                unknown.add(keyword);
            } else if (NAMED_SCHEMAS.contains(keyword)) {
                entry.getValue().forEach(named -> collect(named, unknown));
            } else if (!VALUES.contains(keyword)) {
                collect(entry.getValue(), unknown);
            }
        });
    }
}
