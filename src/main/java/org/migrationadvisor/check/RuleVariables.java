package org.migrationadvisor.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;

/** Every variable of a rule is bound once, in a condition that says what there must be, before it is used, and it is used. */
final class RuleVariables implements Check {

    @Override
    public void check(Material material, Faults faults) {
        material.rules().rules().forEach(rule -> check(rule, material.rules(), faults));
    }

    private static void check(Rule rule, RuleFiles rules, Faults faults) {
        Map<String, Place> bound = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (Pattern pattern : rule.patterns()) {
            Place place = Place.inRules(rule.file(), pattern.line());
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bound binding) {
                    bind(binding.variable(), pattern, place, bound, faults);
                } else if (constraint instanceof Constraint.Compared compared) {
                    use(compared.variable(), place, bound, used, faults);
                    comparable(pattern, compared, place, faults);
                }
            }
        }
        rule.conclusion().arguments().stream()
                .filter(argument -> argument.startsWith("$"))
                .forEach(argument -> use(argument, rules.conclusion(rule), bound, used, faults));
        bound.forEach((variable, place) -> {
            if (!used.contains(variable)) {
                faults.add(
                        place,
                        variable + " is bound and never used",
                        "delete it, or use it in a later condition or in the conclusion");
            }
        });
    }

    private static void bind(String variable, Pattern pattern, Place place, Map<String, Place> bound, Faults faults) {
        if (pattern.negated()) {
            faults.add(
                    place,
                    variable + " is bound in a 'not'",
                    "what is not there has no value; bind it in another condition");
        } else if (bound.putIfAbsent(variable, place) != null) {
            faults.add(place, variable + " is bound a second time", "compare with it: property == " + variable);
        }
    }

    private static void use(String variable, Place place, Map<String, Place> bound, Set<String> used, Faults faults) {
        if (bound.containsKey(variable)) {
            used.add(variable);
        } else {
            faults.add(
                    place,
                    variable + " is not bound",
                    bound.isEmpty()
                            ? "bind it in an earlier condition: " + variable + " : property"
                            : Faults.meant(variable, bound.keySet()));
        }
    }

    private static void comparable(Pattern pattern, Constraint.Compared compared, Place place, Faults faults) {
        if (!compared.operator().equals("==")
                && !FactTypes.isNumber(pattern.fact(), compared.property())
                && FactTypes.properties(pattern.fact()).contains(compared.property())) {
            faults.add(
                    place,
                    "'" + compared.property() + " " + compared.operator() + " " + compared.variable() + "': "
                            + compared.property() + " is a text",
                    "texts are compared with == only");
        }
    }
}
