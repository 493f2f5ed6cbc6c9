package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Remark;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Writes out each recommendation: who leads it and with whom, what it goes together with, what to heed. */
final class Recommending {

    private static final String LOCAL_GOVERNMENT = "local_government";

    private final KnowledgeBase knowledge;
    private final RuleBook book;

    Recommending(KnowledgeBase knowledge, RuleBook book) {
        this.knowledge = knowledge;
        this.book = book;
    }

    /** The recommendations, in order of rank. */
    List<Advice.Recommendation> recommendations(Placed placed, Weighing.Concluded concluded, Set<String> unavailable) {
        Roadmap roadmap = placed.roadmap();
        List<Advice.Recommendation> recommendations = new ArrayList<>();
        for (Placed.Scored scored : placed.byRank()) {
            Dossier dossier = scored.dossier();
            Intervention intervention = dossier.intervention;
            String lead = lead(dossier, unavailable);
            recommendations.add(new Advice.Recommendation(
                    intervention.id(),
                    recommendations.size() + 1,
                    scored.score(),
                    scored.parts(),
                    roadmap.start(intervention.id()),
                    concluded.bySeverity(dossier.needs),
                    List.copyOf(dossier.favours),
                    findings(dossier),
                    lead,
                    partners(dossier, lead, unavailable),
                    remarks(dossier, Remark.Kind.CAUTION),
                    remarks(dossier, Remark.Kind.GUIDANCE),
                    dossier.quiet,
                    dossier.quiet ? companion(dossier, placed, concluded) : Optional.empty(),
                    roadmap.after(intervention.id()),
                    List.copyOf(dossier.rides),
                    dossier.rules()));
        }
        return recommendations;
    }

    /** The findings of the catalogue, then those of the rules that call for it. */
    private List<String> findings(Dossier dossier) {
        Set<String> findings = new LinkedHashSet<>(dossier.intervention.findings());
        dossier.needRules.forEach(
                rule -> findings.addAll(book.rule(rule).orElseThrow().findings()));
        return List.copyOf(findings);
    }

    private static String lead(Dossier dossier, Set<String> unavailable) {
        return Stream.of(dossier.lead.orElse(dossier.intervention.lead()), dossier.intervention.leadOtherwise())
                .filter(actor -> !unavailable.contains(actor))
                .findFirst()
                .orElse(LOCAL_GOVERNMENT);
    }

    private static List<String> partners(Dossier dossier, String lead, Set<String> unavailable) {
        return Stream.of(
                        Stream.of(dossier.intervention.lead()),
                        dossier.intervention.partners().stream(),
                        dossier.partners.stream())
                .flatMap(actors -> actors)
                .distinct()
                .filter(actor -> !actor.equals(lead) && !unavailable.contains(actor))
                .toList();
    }

    /** The visible intervention to go together with a quiet one: the highest ranked that starts no later, else one that runs. */
    private Optional<String> companion(Dossier quiet, Placed placed, Weighing.Concluded concluded) {
        Roadmap roadmap = placed.roadmap();
        When start = roadmap.start(quiet.intervention.id());
        Stream<Intervention> inTime = placed.byRank().stream()
                .map(scored -> scored.dossier().intervention)
                .filter(intervention -> roadmap.start(intervention.id()).compareTo(start) <= 0);
        Stream<Intervention> running =
                concluded.inferred().running().keySet().stream().sorted().map(knowledge.interventions()::get);
        return Stream.concat(inTime, running)
                .filter(intervention -> intervention.visible().level() == Intervention.Level.HIGH)
                .map(Intervention::id)
                .findFirst();
    }

    /** The remarks of one kind that apply here. */
    List<String> remarks(Dossier dossier, Remark.Kind kind) {
        return dossier.remarks.stream()
                .filter(id -> knowledge.remarks().get(id).kind() == kind)
                .toList();
    }
}
