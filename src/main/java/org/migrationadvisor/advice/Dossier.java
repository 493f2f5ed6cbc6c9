package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.conclusion.AboutIntervention;
import org.migrationadvisor.reasoning.conclusion.Accompany;
import org.migrationadvisor.reasoning.conclusion.After;
import org.migrationadvisor.reasoning.conclusion.Against;
import org.migrationadvisor.reasoning.conclusion.Boost;
import org.migrationadvisor.reasoning.conclusion.Favour;
import org.migrationadvisor.reasoning.conclusion.Lead;
import org.migrationadvisor.reasoning.conclusion.Met;
import org.migrationadvisor.reasoning.conclusion.Need;
import org.migrationadvisor.reasoning.conclusion.Pair;
import org.migrationadvisor.reasoning.conclusion.Partner;
import org.migrationadvisor.reasoning.conclusion.Remark;
import org.migrationadvisor.reasoning.conclusion.Ride;
import org.migrationadvisor.reasoning.conclusion.Start;
import org.migrationadvisor.reasoning.conclusion.Upkeep;

/** Everything the rules of the phase advice concluded about one intervention. */
final class Dossier {

    final Intervention intervention;
    final Set<String> needs = new FewNames();
    final Set<String> direct = new FewNames();
    final Set<String> met = new FewNames();
    final Set<String> boosts = new FewNames();
    final Set<String> remarks = new FewNames();
    final Set<String> partners = new FewNames();
    final Set<String> after = new FewNames();
    final Set<String> rides = new FewNames();
    final Set<String> favours = new FewNames();
    final Set<String> upkeep = new FewNames();
    final Set<String> rules = new FewNames();
    final Set<String> needRules = new FewNames();
    Optional<String> lead = Optional.empty();
    When start;
    boolean quiet;
    boolean against;

    private Dossier(Intervention intervention) {
        this.intervention = intervention;
        this.start = intervention.earliest();
        this.after.addAll(intervention.after());
    }

    /** A dossier for every intervention of the catalogue, in its order. */
    static Map<String, Dossier> all(Iterable<Intervention> catalogue, List<Firing> firings) {
        Map<String, Dossier> dossiers = new LinkedHashMap<>();
        catalogue.forEach(intervention -> dossiers.put(intervention.id(), new Dossier(intervention)));
        for (Firing firing : firings) {
            if (firing.conclusion() instanceof AboutIntervention about) {
                dossiers.get(about.intervention()).add(firing.rule(), about);
            }
        }
        return dossiers;
    }

    /** Whether a hard prerequisite is not known to hold. */
    boolean lacksSomething() {
        for (Intervention.Requirement requirement : intervention.requirements()) {
            if (!met.contains(requirement.id())) {
                return true;
            }
        }
        return false;
    }

    List<String> rules() {
        return new ArrayList<>(rules);
    }

    private void add(String rule, AboutIntervention conclusion) {
        rules.add(rule);
        if (conclusion instanceof Need need) {
            needs.add(need.diagnosis());
            direct.add(need.diagnosis());
            needRules.add(rule);
        } else if (conclusion instanceof Accompany along) {
            needs.add(along.diagnosis());
            needRules.add(rule);
        } else if (conclusion instanceof Met holds) {
            met.add(holds.requirement());
        } else if (conclusion instanceof Start notBefore) {
            start = start.orLater(Coded.of(When.class, notBefore.when()));
        } else if (conclusion instanceof After later) {
            after.add(later.first());
        } else if (conclusion instanceof Boost boost) {
            boosts.add(boost.weight());
        } else if (conclusion instanceof Remark remark) {
            remarks.add(remark.remark());
        } else if (conclusion instanceof Partner partner) {
            partners.add(partner.actor());
        } else if (conclusion instanceof Lead leads) {
            lead = lead.or(() -> Optional.of(leads.actor()));
        } else if (conclusion instanceof Ride ride) {
            rides.add(ride.service());
        } else if (conclusion instanceof Favour favour) {
            favours.add(favour.aim());
        } else if (conclusion instanceof Upkeep advice) {
            upkeep.add(advice.advice());
        } else if (conclusion instanceof Pair) {
            quiet = true;
        } else if (conclusion instanceof Against) {
            against = true;
        }
    }
}
