package org.migrationadvisor.benchmark;

import java.util.Collection;
import java.util.List;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** The rules of a phase as straight-line Java: what the same logic costs by hand. */
public interface Floor {

    /** Every rule that fires, in the order of the rule book. */
    List<Firing> run(Collection<?> facts);

    /** What one rule, by its place among those of the phase, concludes. */
    void one(int rule, Shelf shelf, List<Firing> fired);

    /** Generated from the rule book, compiled in memory. */
    static Floor of(RuleBook book, Phase phase) {
        String name = "Straight" + phase;
        String source = StraightLine.of(
                "org.migrationadvisor.floor", name, book.rules(phase).toList());
        try {
            return (Floor) InMemoryCompiler.compile("org.migrationadvisor.floor." + name, source)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
