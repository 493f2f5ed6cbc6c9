package org.migrationadvisor.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference.DiagnosisChange;
import org.migrationadvisor.explore.Difference.How;
import org.migrationadvisor.explore.Difference.MeasureChange;

/** Lays two advices side by side. */
record Comparison(Side before, Side after) {

    private static final Comparator<MeasureChange> BY_RANK = Comparator.comparing(MeasureChange::how)
            .thenComparing(Comparison::rank)
            .thenComparing(Comparison::place)
            .thenComparing(MeasureChange::intervention);

    private static final Comparator<DiagnosisChange> BY_SEVERITY = Comparator.comparing(DiagnosisChange::how)
            .thenComparing(Comparison::severity, Comparator.reverseOrder())
            .thenComparing(DiagnosisChange::diagnosis);

    Difference difference() {
        List<DiagnosisChange> diagnoses = both(before.severities(), after.severities())
                .flatMap(id -> diagnosis(id).stream())
                .sorted(BY_SEVERITY)
                .toList();
        Set<String> shifted = diagnoses.stream()
                .filter(change -> change.how() != How.OTHER_REASONS)
                .map(DiagnosisChange::diagnosis)
                .collect(Collectors.toSet());
        List<MeasureChange> measures = both(before.standings(), after.standings())
                .flatMap(id -> measure(id, shifted).stream())
                .sorted(BY_RANK)
                .toList();
        return new Difference(measures, diagnoses);
    }

    private Optional<DiagnosisChange> diagnosis(String id) {
        Optional<Severity> old = Optional.ofNullable(before.severities().get(id));
        Optional<Severity> now = Optional.ofNullable(after.severities().get(id));
        List<String> ended = only(id, before.diagnosisRules(), after.diagnosisRules());
        List<String> begun = only(id, after.diagnosisRules(), before.diagnosisRules());
        return how(old.isPresent(), now.isPresent(), old.equals(now), ended, begun)
                .map(how -> new DiagnosisChange(id, how, old, now, ended, begun));
    }

    private Optional<MeasureChange> measure(String id, Set<String> shifted) {
        Optional<Standing> old = Optional.ofNullable(before.standings().get(id));
        Optional<Standing> now = Optional.ofNullable(after.standings().get(id));
        List<String> ended = only(id, before.measureRules(), after.measureRules());
        List<String> begun = only(id, after.measureRules(), before.measureRules());
        return how(recommended(old), recommended(now), old.equals(now), ended, begun)
                .map(how -> new MeasureChange(id, how, old, now, ended, begun, calling(id, shifted)));
    }

    private static Optional<How> how(boolean was, boolean is, boolean same, List<String> ended, List<String> begun) {
        if (was != is) {
            return Optional.of(is ? How.APPEARED : How.VANISHED);
        }
        if (!same) {
            return Optional.of(How.MOVED);
        }
        return ended.isEmpty() && begun.isEmpty() ? Optional.empty() : Optional.of(How.OTHER_REASONS);
    }

    private List<String> calling(String measure, Set<String> shifted) {
        return Stream.of(after, before)
                .flatMap(side -> side.calledBy().getOrDefault(measure, List.of()).stream())
                .filter(shifted::contains)
                .distinct()
                .toList();
    }

    private static Stream<String> both(Map<String, ?> left, Map<String, ?> right) {
        Set<String> ids = new TreeSet<>(left.keySet());
        ids.addAll(right.keySet());
        return ids.stream();
    }

    private static List<String> only(String id, Map<String, Set<String>> here, Map<String, Set<String>> there) {
        Set<String> other = there.getOrDefault(id, Set.of());
        return here.getOrDefault(id, Set.of()).stream()
                .filter(rule -> !other.contains(rule))
                .toList();
    }

    private static boolean recommended(Optional<Standing> standing) {
        return standing.filter(Standing::recommended).isPresent();
    }

    private static Outcome.Place place(MeasureChange change) {
        return change.after().or(change::before).orElseThrow().place();
    }

    private static int rank(MeasureChange change) {
        return change.after()
                .flatMap(Standing::ranked)
                .or(() -> change.before().flatMap(Standing::ranked))
                .map(Standing.Ranked::rank)
                .orElse(Integer.MAX_VALUE);
    }

    private static Severity severity(DiagnosisChange change) {
        return change.after().or(change::before).orElseThrow();
    }
}
