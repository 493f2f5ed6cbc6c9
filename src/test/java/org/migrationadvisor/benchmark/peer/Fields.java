package org.migrationadvisor.benchmark.peer;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.rule.Constraint;
import org.migrationadvisor.reasoning.rule.Pattern;

/** Facts and conclusions by the names of their fields, for translating rules once; nothing here runs while an engine is measured. */
final class Fields {

    private Fields() {}

    static Object value(Object fact, String property) {
        try {
            return fact.getClass().getMethod(property).invoke(fact);
        } catch (ReflectiveOperationException misspelt) {
            throw new IllegalArgumentException(fact + " has no " + property, misspelt);
        }
    }

    /** Whether a fact meets the constraints of a pattern whose variables have these values. */
    static boolean meets(Object fact, Pattern pattern, Map<String, Object> bound) {
        return pattern.constraints().stream()
                .allMatch(constraint -> meets(value(fact, constraint.property()), constraint, bound));
    }

    private static boolean meets(Object value, Constraint constraint, Map<String, Object> bound) {
        if (constraint instanceof Constraint.Among among) {
            return among.values().contains(value);
        }
        if (constraint instanceof Constraint.Different different) {
            return !different.value().equals(value);
        }
        if (constraint instanceof Constraint.Compared compared) {
            return compared.operator().equals("==") && value.equals(bound.get(compared.variable()));
        }
        return true;
    }

    /** The variables that a pattern binds, and their values in a fact. */
    static Map<String, Object> bound(Object fact, Pattern pattern) {
        Map<String, Object> bound = new HashMap<>();
        pattern.constraints().stream()
                .filter(Constraint.Bound.class::isInstance)
                .map(Constraint.Bound.class::cast)
                .forEach(one -> bound.put(one.variable(), value(fact, one.property())));
        return bound;
    }

    /** A conclusion by its type and arguments. */
    static Conclusion conclusion(String type, List<String> arguments) {
        return Stream.of(Conclusion.class.getPermittedSubclasses())
                .flatMap(Fields::records)
                .filter(record -> record.getSimpleName().equals(type))
                .findFirst()
                .map(record -> made(record, arguments))
                .orElseThrow();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(Fields::records);
    }

    private static Conclusion made(Class<?> record, List<String> arguments) {
        try {
            Class<?>[] types = Stream.of(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (Conclusion) record.getConstructor(types).newInstance(arguments.toArray());
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(unfit);
        }
    }
}
