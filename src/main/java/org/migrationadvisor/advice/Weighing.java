package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Remark;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.When;
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

    private static final String LOCAL_GOVERNMENT = "local_government";

    private final KnowledgeBase knowledge;
    private final RuleBook book;
    private final Scoring scoring;
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
            return diagnoses.stream().map(Advice.Diagnosed::id).filter(ids::contains).toList();
        }
    }

    Weighing(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.book = book;
        this.scoring = new Scoring(knowledge);
        this.wouldAnswer = knowledge.interventions().keySet().stream().collect(Collectors.toMap(id -> id, this::callers));
    }

    /** The diagnoses for which some rule calls for an intervention. */
    private List<String> callers(String intervention) {
        Set<String> callers = book.rules(Phase.ADVICE)
                .map(Rule::conclusion)
                .filter(conclusion -> conclusion.concludes("Need", intervention) || conclusion.concludes("Accompany", intervention))
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
                notNeeded.add(new Advice.NotNeeded(id, wouldAnswer.get(id)));
            } else if (!missing(dossier, concluded).isEmpty()) {
                notNow.add(new Advice.NotNow(id, concluded.bySeverity(dossier.needs), missing(dossier, concluded), dossier.rules()));
            } else {
                recommended.add(dossier);
            }
        }
        recommended.sort(byRank(concluded));
        Roadmap roadmap = new Roadmap(recommended);
        return new Weighed(
                recommendations(recommended, roadmap, concluded, unavailable), notNow, notAdvised, notNeeded, running, roadmap.parts());
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
        return Comparator.<Dossier>comparingDouble(dossier -> -scores.computeIfAbsent(dossier, unscored -> Scoring.sum(parts(unscored, concluded))))
                .thenComparing(dossier -> -dossier.favours.size())
                .thenComparing(dossier -> dossier.intervention.evidence().grade())
                .thenComparing(dossier -> dossier.intervention.id());
    }

    private List<Advice.Part> parts(Dossier dossier, Concluded concluded) {
        return scoring.parts(dossier, concluded.severities());
    }

    private List<Advice.Missing> missing(Dossier dossier, Concluded concluded) {
        return dossier.intervention.requirements().stream()
                .filter(requirement -> !dossier.met.contains(requirement.id()))
                .map(requirement -> missing(requirement, concluded))
                .toList();
    }

    private Advice.Missing missing(Intervention.Requirement requirement, Concluded concluded) {
        List<Advice.Road> all = Stream.concat(
                        Stream.of(new Advice.Road(requirement.question(), requirement.needs())),
                        requirement.otherwise().stream().map(road -> new Advice.Road(road.question(), road.needs())))
                .toList();
        List<Advice.Road> open = all.stream().filter(road -> applies(road, concluded.profile())).toList();
        List<Advice.Road> roads = open.isEmpty() ? all : open;
        boolean findOut = roads.stream().anyMatch(road -> {
            Response response = concluded.counted().get(road.question());
            return response == null || response.equals(Response.UNKNOWN);
        });
        return new Advice.Missing(requirement.id(), findOut, roads);
    }

    private boolean applies(Advice.Road road, Profile profile) {
        return knowledge.questionnaire().applies(knowledge.questionnaire().question(road.question()).orElseThrow(), profile);
    }

    private Advice.AlreadyRunning running(Dossier dossier, Concluded concluded) {
        String id = dossier.intervention.id();
        List<String> rules = Stream.concat(concluded.running().get(id).stream(), dossier.rules.stream()).distinct().toList();
        return new Advice.AlreadyRunning(
                id,
                upkeep(dossier, concluded),
                concluded.bySeverity(dossier.needs),
                remarks(dossier, Remark.Kind.CAUTION),
                remarks(dossier, Remark.Kind.GUIDANCE),
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
        Set<String> open = concluded.undetermined().stream().map(Advice.Undetermined::id).collect(Collectors.toSet());
        return dossier.intervention.role() == Intervention.Role.MEASURE
                && dossier.needs.isEmpty()
                && wouldAnswer.get(dossier.intervention.id()).stream().noneMatch(open::contains);
    }

    private List<String> remarks(Dossier dossier, Remark.Kind kind) {
        return dossier.remarks.stream().filter(id -> knowledge.remarks().get(id).kind() == kind).toList();
    }

    private List<Advice.Recommendation> recommendations(
            List<Dossier> byRank, Roadmap roadmap, Concluded concluded, Set<String> unavailable) {
        List<Advice.Recommendation> recommendations = new ArrayList<>();
        for (Dossier dossier : byRank) {
            Intervention intervention = dossier.intervention;
            List<Advice.Part> parts = parts(dossier, concluded);
            String lead = lead(dossier, unavailable);
            recommendations.add(new Advice.Recommendation(
                    intervention.id(),
                    recommendations.size() + 1,
                    Scoring.sum(parts),
                    parts,
                    roadmap.start(intervention.id()),
                    concluded.bySeverity(dossier.needs),
                    List.copyOf(dossier.favours),
                    findings(dossier),
                    lead,
                    partners(dossier, lead, unavailable),
                    remarks(dossier, Remark.Kind.CAUTION),
                    remarks(dossier, Remark.Kind.GUIDANCE),
                    dossier.quiet,
                    dossier.quiet ? companion(dossier, byRank, roadmap, concluded) : Optional.empty(),
                    roadmap.after(intervention.id()),
                    List.copyOf(dossier.rides),
                    dossier.rules()));
        }
        return recommendations;
    }

    /** The findings of the catalogue, then those of the rules that call for it. */
    private List<String> findings(Dossier dossier) {
        Set<String> findings = new LinkedHashSet<>(dossier.intervention.findings());
        dossier.needRules.forEach(rule -> findings.addAll(book.rule(rule).orElseThrow().findings()));
        return List.copyOf(findings);
    }

    private static String lead(Dossier dossier, Set<String> unavailable) {
        return Stream.of(dossier.lead.orElse(dossier.intervention.lead()), dossier.intervention.leadOtherwise())
                .filter(actor -> !unavailable.contains(actor))
                .findFirst()
                .orElse(LOCAL_GOVERNMENT);
    }

    private static List<String> partners(Dossier dossier, String lead, Set<String> unavailable) {
        return Stream.of(Stream.of(dossier.intervention.lead()), dossier.intervention.partners().stream(), dossier.partners.stream())
                .flatMap(actors -> actors)
                .distinct()
                .filter(actor -> !actor.equals(lead) && !unavailable.contains(actor))
                .toList();
    }

    /** The visible intervention to go together with a quiet one: the highest ranked that starts no later, else one that runs. */
    private Optional<String> companion(Dossier quiet, List<Dossier> byRank, Roadmap roadmap, Concluded concluded) {
        When start = roadmap.start(quiet.intervention.id());
        Stream<Intervention> inTime = byRank.stream()
                .map(dossier -> dossier.intervention)
                .filter(intervention -> roadmap.start(intervention.id()).compareTo(start) <= 0);
        Stream<Intervention> running = concluded.running().keySet().stream().sorted().map(knowledge.interventions()::get);
        return Stream.concat(inTime, running)
                .filter(intervention -> intervention.visible().level() == Intervention.Level.HIGH)
                .map(Intervention::id)
                .findFirst();
    }
}
