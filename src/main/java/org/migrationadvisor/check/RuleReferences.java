package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.Template;

/** Every type, property, id and code that a rule names exists. */
final class RuleReferences implements Check {

    @Override
    public void check(Material material, Faults faults) {
        Meanings meanings = new Meanings(material.knowledge());
        Set<String> torn = material.knowledge().tornWords();
        for (Rule rule : material.rules().rules()) {
            rule.patterns().forEach(pattern -> new OfRule(material, rule, meanings, torn, faults).pattern(pattern));
            new OfRule(material, rule, meanings, torn, faults).conclusion();
        }
    }

    /** The references of one rule. */
    private record OfRule(Material material, Rule rule, Meanings meanings, Set<String> torn, Faults faults) {

        void pattern(Pattern pattern) {
            Place place = Place.inRules(rule.file(), pattern.line());
            Set<String> facts = FactTypes.facts(rule.phase());
            if (!facts.contains(pattern.fact())) {
                faults.add(
                        place,
                        "there is no fact '" + pattern.fact() + "' in the phase "
                                + rule.phase().code(),
                        Faults.meant(pattern.fact(), facts));
                return;
            }
            for (Constraint constraint : pattern.constraints()) {
                List<String> properties = FactTypes.properties(pattern.fact());
                if (!properties.contains(constraint.property())) {
                    faults.unknown(place, "property of " + pattern.fact(), constraint.property(), properties);
                } else {
                    texts(pattern, constraint, place);
                }
            }
        }

        private void texts(Pattern pattern, Constraint constraint, Place place) {
            List<String> texts = constraint instanceof Constraint.Among among
                    ? among.values()
                    : constraint instanceof Constraint.Different different ? List.of(different.value()) : List.of();
            if (!texts.isEmpty() && FactTypes.isNumber(pattern.fact(), constraint.property())) {
                faults.add(
                        place,
                        constraint.property() + " is a number and is compared with a text",
                        "bind the value of a Threshold and compare with that");
                return;
            }
            meanings.of(pattern, constraint.property())
                    .ifPresent(meaning -> texts.forEach(text -> accepted(text, meaning, place)));
        }

        void conclusion() {
            Template conclusion = rule.conclusion();
            Place place = material.rules().conclusion(rule);
            Set<String> conclusions = FactTypes.conclusions(rule.phase());
            List<String> arguments = FactTypes.arguments(conclusion.type());
            if (!conclusions.contains(conclusion.type())) {
                faults.add(
                        place,
                        "there is no conclusion '" + conclusion.type() + "' in the phase "
                                + rule.phase().code(),
                        Faults.meant(conclusion.type(), conclusions));
            } else if (arguments.size() != conclusion.arguments().size()) {
                faults.add(
                        place,
                        conclusion.type() + " takes " + arguments.size() + " arguments, not "
                                + conclusion.arguments().size(),
                        conclusion.type() + "( " + String.join(", ", arguments) + " )");
            } else {
                for (int i = 0; i < arguments.size(); i++) {
                    Optional<Meaning> meaning = meanings.of(conclusion, arguments.get(i));
                    String argument = conclusion.arguments().get(i);
                    meaning.ifPresent(accepted -> argument(argument, accepted, place));
                }
                tested(conclusion, place);
            }
        }

        private void argument(String argument, Meaning meaning, Place place) {
            if (!argument.startsWith("$")) {
                accepted(argument, meaning, place);
                return;
            }
            bound(argument)
                    .filter(given -> !meaning.accepted().containsAll(given.accepted()) && torn.isEmpty())
                    .ifPresent(given -> faults.add(
                            place,
                            argument + " stands for " + article(given.name()) + ", not for " + article(meaning.name()),
                            "bind the " + meaning.name() + " in a condition"));
        }

        /** What a variable stands for. */
        private Optional<Meaning> bound(String variable) {
            for (Pattern pattern : rule.patterns()) {
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Constraint.Bound bound
                            && bound.variable().equals(variable)) {
                        return meanings.of(pattern, bound.property());
                    }
                }
            }
            return Optional.empty();
        }

        private static String article(String name) {
            return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
        }

        /** A need says which diagnosis calls for the measure, so the rule must have tested it. */
        private void tested(Template conclusion, Place place) {
            if (List.of("Need", "Accompany").contains(conclusion.type())) {
                conclusion
                        .literal(1)
                        .filter(diagnosis -> rule.patterns().stream()
                                .noneMatch(
                                        pattern -> !pattern.negated() && pattern.isAbout("Diagnosed", "id", diagnosis)))
                        .ifPresent(diagnosis -> faults.add(
                                place,
                                "the rule lets '" + diagnosis + "' call for a measure without testing it",
                                "add the condition Diagnosed( id == \"" + diagnosis + "\" )"));
            }
        }

        private void accepted(String text, Meaning meaning, Place place) {
            if (!meaning.accepted().contains(text) && !torn.contains(text)) {
                faults.unknown(place, meaning.name(), text, new TreeSet<>(meaning.accepted()));
            }
        }
    }
}
