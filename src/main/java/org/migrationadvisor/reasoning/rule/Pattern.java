package org.migrationadvisor.reasoning.rule;

import java.util.List;

/**
 * One line of a rule's conditions: a fact there must be, or must not be.
 *
 * @param fact simple name of a fact type, such as {@code Answer}
 * @param line in the file, from 1
 */
public record Pattern(boolean negated, String fact, List<Constraint> constraints, int line) {

    /** The texts a property may have; empty when it is not compared with texts. */
    public List<String> literals(String property) {
        return constraints.stream()
                .filter(constraint -> constraint instanceof Constraint.Among among
                        && among.property().equals(property))
                .flatMap(constraint -> ((Constraint.Among) constraint).values().stream())
                .toList();
    }

    /** Whether it is about this type of fact with exactly this text in a property. */
    public boolean isAbout(String type, String property, String text) {
        return fact.equals(type) && literals(property).equals(List.of(text));
    }
}
