package org.migrationadvisor.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Brief;
import org.migrationadvisor.advice.Outcome;
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
    public String answered(long line, Brief advice) {
        return object(json -> {
            json.writeNumberField("line", line);
            json.writeStringField("municipality", advice.profile().municipality());
            coverage(json, advice.coverage());
            list(json, "diagnoses", advice.diagnoses().entrySet(), held -> {
                json.writeStringField("id", held.getKey());
                json.writeStringField("severity", held.getValue().code());
            });
            places(json, advice.places());
            ids(json, "undetermined", advice.undetermined());
            ids(json, "contradictions", advice.contradictions());
            ignored(json, advice.ignored());
        });
    }

    private static void places(JsonGenerator json, Brief.Places places) throws IOException {
        List<Outcome.Ranked> recommended = places.outcome().recommended();
        json.writeArrayFieldStart("recommendations");
        for (int i = 0; i < recommended.size(); i++) {
            json.writeStartObject();
            json.writeStringField("id", recommended.get(i).id());
            json.writeNumberField("rank", i + 1);
            json.writeNumberField("score", recommended.get(i).score());
            json.writeStringField("when", recommended.get(i).when().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        ids(json, "not_now", places.outcome().in(Outcome.Place.NOT_NOW));
        ids(json, "not_advised", places.outcome().in(Outcome.Place.NOT_ADVISED));
        ids(json, "not_needed", places.outcome().in(Outcome.Place.NOT_NEEDED));
        list(json, "running", places.upkeep().entrySet(), running -> {
            json.writeStringField("id", running.getKey());
            json.writeStringField("advice", running.getValue());
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

    private static void ids(JsonGenerator json, String name, List<String> ids) throws IOException {
        list(json, name, ids, id -> json.writeStringField("id", id));
    }

    private static <T> void list(JsonGenerator json, String name, Collection<T> items, Item<T> fields)
            throws IOException {
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
