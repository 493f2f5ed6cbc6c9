package org.migrationadvisor.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Coverage;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Running;
import org.migrationadvisor.reasoning.fact.Threshold;
import org.migrationadvisor.reasoning.fact.Unknown;

/** Facts as a careful programmer would lay them out: by type, and by what rules look them up with. */
public final class Shelf {

    public final Kind<Answer> answer = new Kind<>(Answer::question);
    public final Kind<Quantity> quantity = new Kind<>(Quantity::question);
    public final Kind<Unknown> unknown = new Kind<>(Unknown::question);
    public final Kind<Coverage> coverage = new Kind<>(none -> "");
    public final Kind<Threshold> threshold = new Kind<>(Threshold::id);
    public final Kind<Diagnosed> diagnosed = new Kind<>(Diagnosed::id);
    public final Kind<Running> running = new Kind<>(Running::intervention);
    public final Kind<Intervention> intervention = new Kind<>(Intervention::id);
    public final Kind<Link> link = new Kind<>(Link::name);

    /** The property by which a type of fact is looked up. */
    static final Map<String, String> KEYS = Map.of(
            "Answer", "question",
            "Quantity", "question",
            "Unknown", "question",
            "Threshold", "id",
            "Diagnosed", "id",
            "Running", "intervention",
            "Intervention", "id",
            "Link", "name");

    public Shelf(Collection<?> facts) {
        facts.forEach(this::lay);
    }

    private void lay(Object fact) {
        if (fact instanceof Answer one) {
            answer.add(one);
        } else if (fact instanceof Link one) {
            link.add(one);
        } else if (fact instanceof Intervention one) {
            intervention.add(one);
        } else if (fact instanceof Diagnosed one) {
            diagnosed.add(one);
        } else if (fact instanceof Threshold one) {
            threshold.add(one);
        } else if (fact instanceof Unknown one) {
            unknown.add(one);
        } else if (fact instanceof Quantity one) {
            quantity.add(one);
        } else if (fact instanceof Running one) {
            running.add(one);
        } else {
            coverage.add((Coverage) fact);
        }
    }

    /** The facts of one type. */
    public static final class Kind<T> {

        private final Function<T, String> key;
        private final List<T> all = new ArrayList<>();
        private final Map<String, List<T>> byKey = new HashMap<>();

        private Kind(Function<T, String> key) {
            this.key = key;
        }

        private void add(T fact) {
            all.add(fact);
            byKey.computeIfAbsent(key.apply(fact), none -> new ArrayList<>(2)).add(fact);
        }

        public List<T> all() {
            return all;
        }

        public List<T> with(String text) {
            return byKey.getOrDefault(text, List.of());
        }
    }
}
