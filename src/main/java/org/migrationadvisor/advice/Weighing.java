package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Remark;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.conclusion.Unavailable;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/**
 * Puts every intervention in its place. In this order: advised against; already running; not needed, since nothing calls for it; not now,
 * since a prerequisite does not hold; recommended.
 */
final class Weighing {

    private final KnowledgeBase knowledge;
    private final RuleBook book;
    private final Scoring scoring;
    private final Recommending recommending;
    private final Requirements requirements;
    private final Map<String, List<String>> wouldAnswer;

    /** What one municipality gave and the rules concluded. */
    record Concluded(
            Profile profile,
            Map<String, Response> counted,
            List<Advice.Diagnosed> diagnoses,
            List<Advice.Undetermined> undetermined,
            Map<String, List<String>> running,
            List<Firing> firings) {

        Map<String, Severity> severities() {
            return diagnoses.stream().collect(Collectors.toMap(Advice.Diagnosed::id, Advice.Diagnosed::severity));
        }

        /** Diagnoses in the order of the list, which has the severest first. */
        List<String> bySeverity(Set<String> ids) {
            return diagnoses.stream()
                    .map(Advice.Diagnosed::id)
                    .filter(ids::contains)
                    .toList();
        }
    }

    Weighing(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.book = book;
        this.scoring = new Scoring(knowledge);
        this.requirements = new Requirements(knowledge, book);
        this.recommending = new Recommending(knowledge, book, scoring);
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

    Weighed weigh(Concluded concluded) {
        Map<String, Dossier> dossiers = Dossier.all(knowledge.interventions().values(), concluded.firings());
        Set<String> unavailable = unavailable(concluded.firings());
        List<Dossier> recommended = new ArrayList<>();
        List<Advice.NotNow> notNow = new ArrayList<>();
        List<Advice.NotAdvised> notAdvised = new ArrayList<>();
        List<Advice.NotNeeded> notNeeded = new ArrayList<>();
        List<Advice.AlreadyRunning> running = new ArrayList<>();
        for (Dossier dossier : dossiers.values()) {
            String id = dossier.intervention.id();
            if (dossier.against) {
                notAdvised.add(new Advice.NotAdvised(id, dossier.intervention.findings(), dossier.rules()));
            } else if (concluded.running().containsKey(id)) {
                running.add(running(dossier, concluded));
            } else if (dossier.needs.isEmpty()) {
                notNeeded.add(new Advice.NotNeeded(id, wouldAnswer(id, concluded)));
            } else if (!missing(dossier, concluded).isEmpty()) {
                notNow.add(new Advice.NotNow(
                        id, concluded.bySeverity(dossier.needs), missing(dossier, concluded), dossier.rules()));
            } else {
                recommended.add(dossier);
            }
        }
        recommended.sort(byRank(concluded));
        Roadmap roadmap = new Roadmap(recommended);
        List<Advice.Recommendation> recommendations =
                recommending.recommendations(recommended, roadmap, concluded, unavailable);
        return new Weighed(recommendations, notNow, notAdvised, notNeeded, running, roadmap.parts());
    }

    /** The diagnoses that would call for it: those that do not hold, or, where all of them do, those that would with another answer. */
    private List<String> wouldAnswer(String intervention, Concluded concluded) {
        Set<String> held = concluded.severities().keySet();
        List<String> others = wouldAnswer.get(intervention).stream()
                .filter(diagnosis -> !held.contains(diagnosis))
                .toList();
        return others.isEmpty() ? wouldAnswer.get(intervention) : others;
    }

    private static Set<String> unavailable(List<Firing> firings) {
        Set<String> actors = new HashSet<>();
        firings.forEach(firing -> {
            if (firing.conclusion() instanceof Unavailable unavailable) {
                actors.add(unavailable.actor());
            }
        });
        return actors;
    }

    /** By score; between equals by how many aims it serves, then how well it is known, then the order of the catalogue. */
    private Comparator<Dossier> byRank(Concluded concluded) {
        Map<Dossier, Double> scores = new java.util.IdentityHashMap<>();
        return Comparator.<Dossier>comparingDouble(dossier -> -scores.computeIfAbsent(
                        dossier, unscored -> Scoring.sum(scoring.parts(unscored, concluded.severities()))))
                .thenComparing(dossier -> -dossier.favours.size())
                .thenComparing(dossier -> dossier.intervention.evidence().grade())
                .thenComparing(dossier -> dossier.intervention.id());
    }

    private List<Advice.Missing> missing(Dossier dossier, Concluded concluded) {
        return requirements.missing(dossier, concluded.profile(), concluded.counted());
    }

    private Advice.AlreadyRunning running(Dossier dossier, Concluded concluded) {
        String id = dossier.intervention.id();
        List<String> rules = Stream.concat(concluded.running().get(id).stream(), dossier.rules.stream())
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
        Set<String> open =
                concluded.undetermined().stream().map(Advice.Undetermined::id).collect(Collectors.toSet());
        return dossier.intervention.role() == Intervention.Role.MEASURE
                && dossier.needs.isEmpty()
                && wouldAnswer.get(dossier.intervention.id()).stream().noneMatch(open::contains);
    }
}
