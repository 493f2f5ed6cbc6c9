package org.migrationadvisor.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.Document;

/** Every id that the knowledge base defines, and where. */
final class Ids {

    private final Map<Thing, Map<String, Place>> defined = new EnumMap<>(Thing.class);
    private final Map<Thing, Set<String>> torn = new EnumMap<>(Thing.class);

    Ids(List<Document> documents, List<Torn> tornFiles, Faults faults) {
        for (Thing thing : Thing.values()) {
            defined.put(thing, new LinkedHashMap<>());
            torn.put(thing, new HashSet<>());
        }
        documents.forEach(document -> Thing.of(document.kind()).ifPresent(thing -> define(thing, document, faults)));
        tornFiles.forEach(
                file -> Thing.of(file.kind()).ifPresent(thing -> torn.get(thing).addAll(file.defined())));
    }

    private void define(Thing thing, Document document, Faults faults) {
        entries(thing, document)
                .forEach(entry -> entry.word("id").ifPresent(id -> {
                    Place place = entry.place("id");
                    Place first = defined.get(thing).putIfAbsent(id, place);
                    if (first != null) {
                        faults.add(
                                place,
                                "a second " + thing.code() + " '" + id + "'",
                                "the first stands at " + first + "; ids are unique within a kind");
                    }
                }));
    }

    /** What defines things in a document: its entries, or the questions of a section. */
    private static Stream<Entry> entries(Thing thing, Document document) {
        return thing == Thing.QUESTION
                ? Entry.of(document).flatMap(section -> section.entries("questions"))
                : Entry.of(document);
    }

    /** The ids of a thing, in the order of the files. */
    Set<String> of(Thing thing) {
        return defined.get(thing).keySet();
    }

    /** Every id of a thing, those in files that cannot be read included. */
    Set<String> all(Thing thing) {
        Set<String> all = new TreeSet<>(of(thing));
        all.addAll(torn.get(thing));
        return all;
    }

    /** Where an id is defined; only for those of {@link #of}. */
    Place place(Thing thing, String id) {
        return defined.get(thing).get(id);
    }

    /** Whether an id is defined, if only in a file that cannot be read. */
    boolean has(Thing thing, String id) {
        return defined.get(thing).containsKey(id) || torn.get(thing).contains(id);
    }

    /** Whether an id is defined in a file that cannot be read, so that nothing more is known of it. */
    boolean isTorn(Thing thing, String id) {
        return torn.get(thing).contains(id) && !defined.get(thing).containsKey(id);
    }
}
