package org.migrationadvisor.reasoning;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;

/**
 * A fact as patterns speak of it.
 *
 * @param type      simple name of its type, such as {@code Answer}
 * @param texts     its properties by name, as text
 * @param countable whether all of them are texts, which come from a vocabulary, and none a number
 */
record DescribedFact(Object fact, String type, Map<String, String> texts, boolean countable) {

    static DescribedFact of(Object fact) {
        Map<String, String> texts = new HashMap<>();
        boolean countable = true;
        for (RecordComponent property : fact.getClass().getRecordComponents()) {
            try {
                countable &= property.getType() == String.class;
                texts.put(
                        property.getName(), property.getAccessor().invoke(fact).toString());
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return new DescribedFact(fact, fact.getClass().getSimpleName(), texts, countable);
    }

    /** Whether it could meet a pattern, or be what must be absent, whatever the other facts are: comparisons with those are left open. */
    boolean couldMeet(Pattern pattern) {
        if (!type.equals(pattern.fact())) {
            return false;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!couldMeet(constraint)) {
                return false;
            }
        }
        return true;
    }

    private boolean couldMeet(Constraint constraint) {
        if (constraint instanceof Constraint.Among among) {
            return among.values().contains(texts.get(among.property()));
        }
        return !(constraint instanceof Constraint.Different different)
                || !different.value().equals(texts.get(different.property()));
    }
}
