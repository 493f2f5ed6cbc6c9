package org.migrationadvisor.reasoning;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.fact.Threshold;

/**
 * The numbers that rules can tell apart. Rules compare numbers with thresholds only, so two facts whose numbers lie alike among all thresholds
 * are the same to every rule.
 */
final class Numbers {

    private static final ClassValue<List<Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> fact) {
            return Stream.of(fact.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final double[] limits;

    Numbers(Collection<?> standing) {
        limits = standing.stream()
                .filter(Threshold.class::isInstance)
                .mapToDouble(threshold -> ((Threshold) threshold).value())
                .sorted()
                .distinct()
                .toArray();
    }

    /** What rules can tell of a fact: its type, its texts, and where its numbers lie among the thresholds. */
    Object told(Object fact) {
        List<Object> told = new ArrayList<>();
        told.add(fact.getClass());
        for (Method property : PROPERTIES.get(fact.getClass())) {
            try {
                Object value = property.invoke(fact);
                told.add(value instanceof Number number ? place(number.doubleValue()) : value);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return told;
    }

    /** Even between thresholds, odd upon one. */
    private int place(double number) {
        int found = Arrays.binarySearch(limits, number);
        return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
    }
}
