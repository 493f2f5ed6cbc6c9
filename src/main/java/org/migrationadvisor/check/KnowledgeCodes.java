package org.migrationadvisor.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;

/** Codes of answers that interventions and cases name are those of their questions. */
final class KnowledgeCodes implements Check {

    @Override
    public void check(Material material, Faults faults) {
        KnowledgeFiles knowledge = material.knowledge();
        unmatched(knowledge, faults);
        knowledge.entries(Kind.INTERVENTIONS).forEach(intervention -> {
            intervention
                    .entries("requirements")
                    .flatMap(requirement -> Stream.concat(Stream.of(requirement), requirement.entries("otherwise")))
                    .forEach(road -> road(road, knowledge, faults));
            lists(intervention, knowledge, faults);
            unique(intervention, "requirements", faults);
            unique(intervention, "cautions", faults);
        });
        knowledge.entries(Kind.CASES).forEach(municipality -> profile(municipality, knowledge, faults));
    }

    private static void road(Entry road, KnowledgeFiles knowledge, Faults faults) {
        Optional<Question> question = road.word("question").flatMap(knowledge.questionnaire()::question);
        question.ifPresent(asked -> check(road, "needs", "answer of " + asked.id(), Meanings.codes(asked), faults));
    }

    private static void lists(Entry intervention, KnowledgeFiles knowledge, Faults faults) {
        for (String list : Catalogue.LISTS) {
            new Meanings(knowledge)
                    .matching(list)
                    .ifPresent(question ->
                            check(intervention, list, "answer of " + question.id(), Meanings.codes(question), faults));
        }
    }

    /** Lists whose codes the schema leaves to a question have one that matches them. */
    private static void unmatched(KnowledgeFiles knowledge, Faults faults) {
        boolean whole = knowledge.torn().stream().noneMatch(torn -> torn.kind() == Kind.QUESTIONNAIRE);
        Meanings meanings = new Meanings(knowledge);
        Catalogue.LISTS.stream()
                .filter(list -> whole
                        && knowledge.schemas().complete()
                        && meanings.list(list).isEmpty())
                .forEach(list -> faults.add(
                        Place.inKnowledge(Kind.QUESTIONNAIRE.folder(), 0),
                        "no question has the codes of the list '" + list + "' of the interventions",
                        "mark one with 'matches: " + list + "'"));
    }

    private static void unique(Entry intervention, String list, Faults faults) {
        List<String> ids = intervention.entries(list).map(Entry::id).toList();
        intervention.entries(list).skip(1).forEach(item -> {
            if (ids.indexOf(item.id()) != ids.lastIndexOf(item.id())) {
                faults.add(
                        item.place("id"),
                        "the id '" + item.id() + "' a second time among the " + list,
                        "ids are unique within the list");
            }
        });
    }

    private static void profile(Entry municipality, KnowledgeFiles knowledge, Faults faults) {
        municipality.entry("profile").ifPresent(profile -> {
            try {
                new ProfileReader(knowledge.questionnaire()).read(profile.node());
            } catch (ProfileRefused refused) {
                refused.slips().stream()
                        .filter(slip -> !knowledge
                                .ids()
                                .isTorn(
                                        Thing.QUESTION,
                                        slip.where().replace("answers.", "").replace("notes.", "")))
                        .forEach(slip -> faults.add(
                                Place.inKnowledge(municipality.file(), slip.line()),
                                slip.where() + ": found " + slip.found(),
                                "accepted: " + slip.accepted()));
            }
        });
    }

    /** Reports the codes of a list that are none of the known. */
    static void check(Entry entry, String list, String thing, Collection<String> known, Faults faults) {
        entry.items(list)
                .forEach(item -> item.written()
                        .filter(code -> !known.contains(code))
                        .ifPresent(code -> faults.unknown(entry.place(item), thing, code, known)));
    }
}
