package org.migrationadvisor.benchmark.peer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.BasicRule;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.migrationadvisor.benchmark.Floor;
import org.migrationadvisor.benchmark.Shelf;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.RuleBook;

/**
 * Easy Rules: it knows neither facts with properties nor joins, only a condition and an action for each rule. Both are the straight-line Java
 * of the floor, generated from the DRL: the most generous translation there is.
 */
final class EasyRulesPeer implements Peer {

    private static final String SHELF = "shelf";
    private static final String FIRED = "fired";
    private static final String MATCHES = "matches";

    private final Map<Phase, Rules> rules = new EnumMap<>(Phase.class);
    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters());

    EasyRulesPeer(RuleBook book) {
        for (Phase phase : Phase.values()) {
            Floor floor = Floor.of(book, phase);
            Rules translated = new Rules();
            int count = (int) book.rules(phase).count();
            for (int i = 0; i < count; i++) {
                translated.register(new Translated(floor, i));
            }
            rules.put(phase, translated);
        }
    }

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public Set<String> conclude(Phase phase, Collection<?> facts) {
        Set<String> concluded = new HashSet<>();
        fire(phase, facts).forEach(firing -> concluded.add(Peer.concluded(firing)));
        return concluded;
    }

    private List<Firing> fire(Phase phase, Collection<?> facts) {
        List<Firing> fired = new ArrayList<>();
        Facts given = new Facts();
        given.put(SHELF, new Shelf(facts));
        given.put(FIRED, fired);
        given.put(MATCHES, new ArrayList<Firing>());
        engine.fire(rules.get(phase), given);
        return fired;
    }

    /** One rule: its condition finds the matches, its action hands over what they conclude. */
    private static final class Translated extends BasicRule {

        private final Floor floor;
        private final int rule;

        Translated(Floor floor, int rule) {
            super("rule " + rule, "", rule);
            this.floor = floor;
            this.rule = rule;
        }

        @Override
        public boolean evaluate(Facts facts) {
            List<Firing> matches = facts.get(MATCHES);
            matches.clear();
            floor.one(rule, facts.get(SHELF), matches);
            return !matches.isEmpty();
        }

        @Override
        public void execute(Facts facts) {
            List<Firing> fired = facts.get(FIRED);
            List<Firing> matches = facts.get(MATCHES);
            fired.addAll(matches);
        }
    }
}
