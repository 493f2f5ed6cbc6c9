package org.migrationadvisor.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.knowledge.ProfileRefused;

/** Results as NDJSON: the advice in codes, with the keys of the advice JSON. */
final class NdjsonResults implements BatchResults {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintStream out;

    NdjsonResults(PrintStream out) {
        this.out = out;
    }

    /** Writes the fields of one line. */
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    @Override
    public String answered(long line, Advice advice) {
        return object(json -> {
            json.writeNumberField("line", line);
            json.writeStringField("municipality", advice.profile().municipality());
            coverage(json, advice.coverage());
            list(json, "diagnoses", advice.diagnoses(), diagnosed -> {
                json.writeStringField("id", diagnosed.id());
                json.writeStringField("severity", diagnosed.severity().code());
            });
            list(json, "recommendations", advice.recommendations(), recommendation -> {
                json.writeStringField("id", recommendation.id());
                json.writeNumberField("rank", recommendation.rank());
                json.writeNumberField("score", recommendation.score());
                json.writeStringField("when", recommendation.when().code());
            });
            list(json, "not_now", advice.notNow(), notNow -> json.writeStringField("id", notNow.id()));
            list(json, "not_advised", advice.notAdvised(), notAdvised -> json.writeStringField("id", notAdvised.id()));
            list(json, "not_needed", advice.notNeeded(), notNeeded -> json.writeStringField("id", notNeeded.id()));
            list(json, "running", advice.running(), running -> {
                json.writeStringField("id", running.id());
                json.writeStringField("advice", running.advice());
            });
            list(
                    json,
                    "undetermined",
                    advice.undetermined(),
                    undetermined -> json.writeStringField("id", undetermined.id()));
            list(json, "contradictions", advice.contradictions(), id -> json.writeStringField("id", id));
            ignored(json, advice.ignored());
        });
    }

    private static void coverage(JsonGenerator json, Advice.Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("answered", coverage.answered());
        json.writeNumberField("unknown", coverage.unknown());
        json.writeNumberField("unanswered", coverage.unanswered());
        json.writeNumberField("state", coverage.state());
        json.writeNumberField("knowledge", coverage.knowledge());
        json.writeEndObject();
    }

    private static void ignored(JsonGenerator json, List<String> ignored) throws IOException {
        json.writeArrayFieldStart("ignored");
        for (String question : ignored) {
            json.writeString(question);
        }
        json.writeEndArray();
    }

    @Override
    public String refused(long line, ProfileRefused refused) {
        ProfileRefused.Slip slip = refused.slips().get(0);
        return object(json -> {
            json.writeNumberField("line", line);
            json.writeStringField("error", slip.found().toString());
            json.writeStringField("where", slip.where());
            json.writeStringField("accepted", slip.accepted().toString());
        });
    }

    @Override
    public void write(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Writes the fields of one item. */
    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private static <T> void list(JsonGenerator json, String name, List<T> items, Item<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String object(Fields fields) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
