package org.migrationadvisor.pages.catalogue;

import java.util.Collection;
import java.util.List;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.explore.Resemblance;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes the page of the municipalities that one resembles. */
public final class ResemblancePages {

    private static final int MOST = 3;

    private final Edition edition;
    private final Places places;

    public ResemblancePages(Edition edition) {
        this.edition = edition;
        this.places = new Places(edition);
    }

    /** The page for the municipality of an advice, which {@code fitting} says. */
    public ResemblancePage page(Fitting fitting, Link back, List<Resemblance> resemblances) {
        return new ResemblancePage(
                edition.say("resembling-title", "municipality", fitting.municipality()),
                fitting.municipality(),
                back,
                resemblances.stream()
                        .limit(MOST)
                        .map(resemblance -> item(resemblance, fitting))
                        .toList(),
                Math.max(0, resemblances.size() - MOST));
    }

    private ResemblancePage.Item item(Resemblance resemblance, Fitting fitting) {
        Case there = resemblance.municipality();
        int compared = resemblance.shared().size()
                + resemblance.onlyHere().size()
                + resemblance.onlyThere().size();
        return new ResemblancePage.Item(
                edition.municipality(there.id()),
                there.department().orElse(""),
                edition.say(
                        "resembling-compared", "shared", resemblance.shared().size(), "compared", compared),
                titles(resemblance.shared()),
                titles(resemblance.onlyHere()),
                titles(resemblance.onlyThere()),
                resemblance.notKnown().size(),
                there.measures().stream().map(done -> done(done, fitting)).toList());
    }

    private ResemblancePage.Done done(Case.Measure done, Fitting fitting) {
        return new ResemblancePage.Done(
                edition.code("actor", done.actor()),
                edition.of(done.text()),
                done.interventions().stream()
                        .map(id -> new ResemblancePage.Placed(edition.intervention(id), places.of(fitting, id)))
                        .toList());
    }

    private List<String> titles(Collection<String> diagnoses) {
        return diagnoses.stream()
                .map(id -> edition.of(edition.knowledge().diagnoses().get(id).title()))
                .toList();
    }
}
