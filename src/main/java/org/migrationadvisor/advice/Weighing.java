package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Remark;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.conclusion.Unavailable;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Puts every intervention in its place, and writes out what the place is for. */
final class Weighing {

    private final KnowledgeBase knowledge;
    private final RuleBook book;
    private final Scoring scoring;
    private final Recommending recommending;
    private final Requirements requirements;
    private final Map<String, List<String>> wouldAnswer;

    /**
     * What one municipality gave and the rules concluded.
     *
     * @param open the diagnoses that could still hold
     */
    record Concluded(Profile profile, Inference.Inferred inferred, Set<String> open) {

        /** Those diagnoses among ids that hold, the severest first. */
        List<String> bySeverity(Set<String> ids) {
            return inferred.severities().keySet().stream().filter(ids::contains).toList();
        }
    }

    Weighing(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.book = book;
        this.scoring = new Scoring(knowledge);
        this.requirements = new Requirements(knowledge, book);
        this.recommending = new Recommending(knowledge, book);
        this.wouldAnswer =
                knowledge.interventions().keySet().stream().collect(Collectors.toMap(id -> id, this::callers));
    }

    /** The diagnoses for which some rule calls for an intervention. */
    private List<String> callers(String intervention) {
        Set<String> callers = book.rules(Phase.ADVICE)
                .map(Rule::conclusion)
                .filter(conclusion ->
                        conclusion.concludes("Need", intervention) || conclusion.concludes("Accompany", intervention))
                .flatMap(conclusion -> conclusion.literal(1).stream())
                .collect(Collectors.toSet());
        return knowledge.diagnoses().keySet().stream().filter(callers::contains).toList();
    }

    /** Every intervention in its place, without reasons. */
    Outcome outcome(Inference.Inferred inferred) {
        return placed(dossiers(inferred), inferred).outcome();
    }

    private Collection<Dossier> dossiers(Inference.Inferred inferred) {
        return Dossier.all(knowledge.interventions().values(), inferred.advice())
                .values();
    }

    private Placed placed(Collection<Dossier> dossiers, Inference.Inferred inferred) {
        return new Placed(dossiers, inferred, scoring);
    }

    /** Every intervention in its place, without reasons, and what to do with those that run. */
    Brief.Places places(Concluded concluded) {
        Collection<Dossier> dossiers = dossiers(concluded.inferred());
        Placed placed = placed(dossiers, concluded.inferred());
        Map<String, String> upkeep = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            if (placed.place(dossier) == Outcome.Place.RUNNING) {
                upkeep.put(dossier.intervention.id(), upkeep(dossier, concluded));
            }
        }
        return new Brief.Places(placed.outcome(), upkeep);
    }

    /** Every intervention in its place, with reasons. */
    Weighed weigh(Concluded concluded) {
        Collection<Dossier> dossiers = dossiers(concluded.inferred());
        Placed placed = placed(dossiers, concluded.inferred());
        List<Advice.NotNow> notNow = new ArrayList<>();
        List<Advice.NotAdvised> notAdvised = new ArrayList<>();
        List<Advice.NotNeeded> notNeeded = new ArrayList<>();
        List<Advice.AlreadyRunning> running = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            switch (placed.place(dossier)) {
                case NOT_ADVISED -> notAdvised.add(notAdvised(dossier));
                case RUNNING -> running.add(running(dossier, concluded));
                case NOT_NEEDED -> notNeeded.add(notNeeded(dossier, concluded));
                case NOT_NOW -> notNow.add(notNow(dossier, concluded));
                case RECOMMENDED -> {
                    // written out by rank
                }
            }
        }
        return new Weighed(
                recommending.recommendations(placed, concluded, unavailable(concluded.inferred())),
                notNow,
                notAdvised,
                notNeeded,
                running,
                placed.roadmap().parts());
    }

    private static Advice.NotAdvised notAdvised(Dossier dossier) {
        return new Advice.NotAdvised(dossier.intervention.id(), dossier.intervention.findings(), dossier.rules());
    }

    private Advice.NotNeeded notNeeded(Dossier dossier, Concluded concluded) {
        String id = dossier.intervention.id();
        return new Advice.NotNeeded(id, wouldAnswer(id, concluded));
    }

    private Advice.NotNow notNow(Dossier dossier, Concluded concluded) {
        return new Advice.NotNow(
                dossier.intervention.id(),
                concluded.bySeverity(dossier.needs),
                requirements.missing(
                        dossier, concluded.profile(), concluded.inferred().counted()),
                dossier.rules());
    }

    /** The diagnoses that would call for it: those that do not hold, or, where all of them do, those that would with another answer. */
    private List<String> wouldAnswer(String intervention, Concluded concluded) {
        Set<String> held = concluded.inferred().severities().keySet();
        List<String> others = wouldAnswer.get(intervention).stream()
                .filter(diagnosis -> !held.contains(diagnosis))
                .toList();
        return others.isEmpty() ? wouldAnswer.get(intervention) : others;
    }

    private static Set<String> unavailable(Inference.Inferred inferred) {
        Set<String> actors = new FewNames();
        for (Firing firing : inferred.advice()) {
            if (firing.conclusion() instanceof Unavailable unavailable) {
                actors.add(unavailable.actor());
            }
        }
        return actors;
    }

    private Advice.AlreadyRunning running(Dossier dossier, Concluded concluded) {
        String id = dossier.intervention.id();
        List<String> rules = Stream.concat(concluded.inferred().running().get(id).stream(), dossier.rules.stream())
                .distinct()
                .toList();
        return new Advice.AlreadyRunning(
                id,
                upkeep(dossier, concluded),
                concluded.bySeverity(dossier.needs),
                recommending.remarks(dossier, Remark.Kind.CAUTION),
                recommending.remarks(dossier, Remark.Kind.GUIDANCE),
                rules);
    }

    private String upkeep(Dossier dossier, Concluded concluded) {
        if (dossier.upkeep.contains("review") || uncalled(dossier, concluded)) {
            return "review";
        }
        return dossier.upkeep.contains("make_visible") ? "make_visible" : "deepen";
    }

    /** Whether nothing calls for a measure, nor could; a foundation that runs is the very reason why nothing calls for it. */
    private boolean uncalled(Dossier dossier, Concluded concluded) {
        return dossier.intervention.role() == Intervention.Role.MEASURE
                && dossier.needs.isEmpty()
                && wouldAnswer.get(dossier.intervention.id()).stream().noneMatch(concluded.open()::contains);
    }
}
