package org.migrationadvisor.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.syntax.Node;

/** Every document fits the JSON Schema of its kind. */
final class SchemaCheck implements Check {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(SchemaKeywords.DIALECT);

    @Override
    public void check(Material material, Faults faults) {
        KnowledgeFiles knowledge = material.knowledge();
        for (Kind kind : Kind.values()) {
            knowledge.schemas().of(kind).ifPresent(schema -> check(kind, schema, knowledge, faults));
        }
    }

    private static void check(Kind kind, JsonNode schema, KnowledgeFiles knowledge, Faults faults) {
        Set<String> unknown = SchemaKeywords.unknown(schema);
        unknown.forEach(keyword -> faults.unknown(
                knowledge.schemas().place(kind, "\"" + keyword + "\""),
                "keyword of JSON Schema",
                keyword,
                SchemaKeywords.DIALECT.getKeywords().keySet()));
        if (!unknown.isEmpty()) {
            return;
        }
        try {
            Schema compiled = REGISTRY.getSchema(schema);
            knowledge.documents(kind).forEach(document -> check(document, compiled, schema, faults));
        } catch (SchemaException unusable) {
            faults.add(
                    Place.inKnowledge(Schemas.file(kind), 0),
                    "the schema cannot be used: " + unusable.getMessage(),
                    "JSON Schema, draft 2020-12");
        }
    }

    private static void check(Document document, Schema compiled, JsonNode schema, Faults faults) {
        for (Error error : compiled.validate(JsonTree.of(document.root()))) {
            Node node = JsonTree.at(document.root(), error.getInstanceLocation());
            String where = JsonTree.path(error.getInstanceLocation());
            faults.add(
                    place(document, node, error),
                    (where.isEmpty() ? "" : where + ": ") + error.getMessage(),
                    hint(error, schema));
        }
    }

    private static Place place(Document document, Node node, Error error) {
        Optional<String> key = unknownKey(error);
        int line = key.isPresent() && node instanceof Node.Mapping mapping ? mapping.lineOf(key.get()) : node.line();
        return Place.inKnowledge(document.file(), line);
    }

    private static Optional<String> unknownKey(Error error) {
        return Optional.ofNullable(error.getProperty())
                .filter(key -> List.of("additionalProperties", "propertyNames").contains(error.getKeyword()));
    }

    private static String hint(Error error, JsonNode schema) {
        JsonNode accepted = accepted(error, schema);
        Optional<String> unknown = unknownKey(error);
        if (unknown.isPresent()) {
            TreeSet<String> known = new TreeSet<>();
            accepted.path("properties").fieldNames().forEachRemaining(known::add);
            return Faults.meant(unknown.get(), known);
        }
        if (error.getKeyword().equals("enum")) {
            TreeSet<String> codes = new TreeSet<>();
            accepted.path("enum").forEach(code -> codes.add(code.asText()));
            return Faults.meant(
                    error.getInstanceNode() == null
                            ? ""
                            : error.getInstanceNode().asText(),
                    codes);
        }
        return "see knowledge-base/schema";
    }

    /** The schema that the keyword of the error stands in. */
    private static JsonNode accepted(Error error, JsonNode schema) {
        NodePath location = error.getSchemaLocation().getFragment();
        JsonNode at = schema;
        for (int i = 0; i < location.getNameCount() - 1; i++) {
            Object step = location.getElement(i);
            at = step instanceof Number index ? at.path(index.intValue()) : at.path(step.toString());
        }
        return at;
    }
}
