package org.migrationadvisor.advice;

import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.When;

/** Every intervention of the catalogue in its place. */
record Weighed(
        List<Advice.Recommendation> recommendations,
        List<Advice.NotNow> notNow,
        List<Advice.NotAdvised> notAdvised,
        List<Advice.NotNeeded> notNeeded,
        List<Advice.AlreadyRunning> running,
        Map<When, List<String>> roadmap) {}
