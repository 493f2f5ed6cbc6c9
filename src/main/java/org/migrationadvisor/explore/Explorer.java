package org.migrationadvisor.explore;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Goal.Aim;

/** Explores advice: what would bring a measure in or take it out, and how sure each recommendation is. Thread-safe. */
public final class Explorer {

    private final Parts parts;
    private final Influence influence;
    private final Clock clock;

    public Explorer(Advisor advisor) {
        this(advisor, Clock.systemUTC());
    }

    /** @param clock that tells when the time of a search is over */
    Explorer(Advisor advisor, Clock clock) {
        this.clock = clock;
        this.parts = Parts.of(advisor);
        this.influence = new Influence(advisor);
    }

    /** Everything about one profile, as far as the limits let it; half the time is kept for what would change the advice. */
    public Exploration explore(Profile profile, Limits limits) {
        Deadline half = Deadline.in(limits.time().dividedBy(2), clock);
        Deadline whole = Deadline.in(limits.time(), clock);
        Advice advice = parts.advisor().advise(profile);
        Parts.Start start = Parts.Start.of(
                advice, parts.advisor().knowledge().interventions().keySet());
        List<String> ids =
                start.outcome().recommended().stream().map(Outcome.Ranked::id).toList();
        Sureness sureness = new Sureness(parts, profile, limits.completions(), half);
        Map<String, Robustness> sure = sureness.of(ids);
        Search search = new Search(parts, start, limits.runs(), whole);
        List<Goal> goals = goals(start.outcome());
        List<Ways> ways = search.ways(goals);
        return new Exploration(
                advice,
                recommended(goals, ways, ids, sure),
                others(goals, ways, start.outcome()),
                influence.askFirst(profile),
                search.runs() + sureness.runs(),
                sureness.stopped() ? Stopped.TIME : search.stopped());
    }

    /** What the advice comes to under each single change, in the order of the questionnaire. */
    public Map<Change, Outcome> singleChanges(Profile profile) {
        List<Change> changes = parts.choices().changes(profile);
        List<Outcome> outcomes = changes.parallelStream()
                .map(change -> parts.advisor().outcome(change.applyTo(profile)))
                .toList();
        Map<Change, Outcome> singles = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            singles.put(changes.get(i), outcomes.get(i));
        }
        return singles;
    }

    private static List<Goal> goals(Outcome outcome) {
        List<Goal> goals = new ArrayList<>();
        outcome.recommended().forEach(ranked -> goals.add(new Goal(ranked.id(), Aim.OUT)));
        outcome.recommended().stream().limit(Goal.FIRST).forEach(ranked -> goals.add(new Goal(ranked.id(), Aim.LOWER)));
        outcome.places().forEach((id, place) -> {
            if (place != Outcome.Place.RECOMMENDED) {
                goals.add(new Goal(id, Aim.IN));
            }
        });
        return goals;
    }

    private static List<Exploration.Recommended> recommended(
            List<Goal> goals, List<Ways> ways, List<String> ids, Map<String, Robustness> sure) {
        List<Exploration.Recommended> recommended = new ArrayList<>();
        for (String id : ids) {
            Ways out = ways.get(goals.indexOf(new Goal(id, Aim.OUT)));
            int lower = goals.indexOf(new Goal(id, Aim.LOWER));
            recommended.add(new Exploration.Recommended(
                    id,
                    recommended.size() + 1,
                    out,
                    lower < 0 ? Optional.empty() : Optional.of(ways.get(lower).without(out)),
                    sure.get(id)));
        }
        return recommended;
    }

    private static List<Exploration.Other> others(List<Goal> goals, List<Ways> ways, Outcome outcome) {
        List<Exploration.Other> others = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).aim() == Aim.IN) {
                String id = goals.get(i).intervention();
                others.add(new Exploration.Other(id, outcome.place(id), ways.get(i)));
            }
        }
        return others;
    }
}
