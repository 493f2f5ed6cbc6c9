package org.migrationadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    final Set<String> needs = new LinkedHashSet<>();
    final Set<String> direct = new LinkedHashSet<>();
    final Set<String> met = new LinkedHashSet<>();
    final Set<String> boosts = new LinkedHashSet<>();
    final Set<String> remarks = new LinkedHashSet<>();
    final Set<String> partners = new LinkedHashSet<>();
    final Set<String> after = new LinkedHashSet<>();
    final Set<String> rides = new LinkedHashSet<>();
    final Set<String> favours = new LinkedHashSet<>();
    final Set<String> upkeep = new LinkedHashSet<>();
    final Set<String> rules = new LinkedHashSet<>();
    final Set<String> needRules = new LinkedHashSet<>();
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
