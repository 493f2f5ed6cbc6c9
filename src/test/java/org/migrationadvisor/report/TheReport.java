package org.migrationadvisor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.report.block.Report;

/** Reports of the program as it ships, all made on the same day. */
final class TheReport {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final Reports REPORTS = new Reports(TheProgram.knowledge(), "9.9.9");

    private static final List<Influence.Inquiry> OPEN = List.of(new Influence.Inquiry("returns", 0.2));

    private TheReport() {}

    static Report on(Profile profile, Order order, String language) {
        return REPORTS.of(TheProgram.adviceFor(profile), OPEN, order, language, DAY);
    }

    static Report whole(Profile profile, String language) {
        return on(profile, of(Part.values()), language);
    }

    static Report only(Profile profile, Part... parts) {
        return on(profile, of(parts), "en");
    }

    private static Order of(Part... parts) {
        return new Order(Set.of(parts), REPORTS.planFormats().get(0), Optional.empty());
    }

    static Profile ofCase(String id) {
        return TheProgram.knowledge().cases().get(id).profile();
    }
}
