package org.migrationadvisor.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;

/** What is worth finding out. It takes hundreds of runs, so it is kept for the cases, which everybody looks at; never for anybody's own answers. */
final class Inquiries {

    private final Influence influence;
    private final Map<Profile, List<Influence.Inquiry>> ofCases = new ConcurrentHashMap<>();
    private final List<Profile> cases;

    Inquiries(Advisor advisor) {
        this.influence = new Influence(advisor);
        this.cases = advisor.knowledge().cases().values().stream()
                .map(municipality -> municipality.profile())
                .toList();
    }

    List<Influence.Inquiry> askFirst(Profile profile) {
        return cases.contains(profile)
                ? ofCases.computeIfAbsent(profile, influence::askFirst)
                : influence.askFirst(profile);
    }
}
