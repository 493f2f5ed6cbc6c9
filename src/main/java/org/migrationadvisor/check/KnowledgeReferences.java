package org.migrationadvisor.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.knowledge.Kind;

/** Every id that the knowledge base uses is defined, and so is what the program itself looks up. */
final class KnowledgeReferences implements Check {

    @Override
    public void check(Material material, Faults faults) {
        KnowledgeFiles knowledge = material.knowledge();
        knowledge.references().forEach(reference -> check(reference, knowledge.ids(), faults));
        themes(material, faults);
        weights(knowledge, faults);
    }

    private static void check(Reference reference, Ids ids, Faults faults) {
        Optional<Thing> thing = Thing.of(reference.refers());
        if (thing.isEmpty()) {
            faults.add(
                    reference.place(),
                    "the schema lets this refer to a '" + reference.refers() + "', which is no kind of thing",
                    "correct 'refers' in the schema");
        } else if (!ids.has(thing.get(), reference.id())) {
            faults.unknown(reference.place(), thing.get().code(), reference.id(), ids.of(thing.get()));
        }
    }

    /** A diagnosis belongs to a theme, and the rules of a theme lie in a folder of its name. */
    private static void themes(Material material, Faults faults) {
        material.knowledge()
                .entries(Kind.DIAGNOSES)
                .forEach(diagnosis -> diagnosis
                        .word("theme")
                        .filter(theme -> !material.rules().themes().contains(theme))
                        .ifPresent(theme -> faults.unknown(
                                diagnosis.place("theme"),
                                "folder of rules",
                                theme,
                                material.rules().themes())));
    }

    private static void weights(KnowledgeFiles knowledge, Faults faults) {
        Stream<String> bases = knowledge
                .entries(Kind.INTERFACE)
                .flatMap(file -> file.entry("basis").stream())
                .flatMap(group -> group.node().entries().keySet().stream());
        Weights.builtIn(bases.toList()).stream()
                .filter(weight -> !knowledge.ids().has(Thing.WEIGHT, weight))
                .forEach(weight -> faults.add(
                        Place.inKnowledge(Kind.WEIGHTS.folder(), 0),
                        "the weight '" + weight + "' is missing, which the program needs",
                        "define it"));
    }
}
