package org.migrationadvisor.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.conclusion.AboutMunicipality;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Running;
import org.migrationadvisor.reasoning.fact.Threshold;
import org.migrationadvisor.reasoning.fact.Unknown;

/** The types of facts and conclusions that rules can name, with their properties in order. */
final class FactTypes {

    private static final List<Class<? extends Record>> BOTH_PHASES = List.of(
            Answer.class,
            Quantity.class,
            Unknown.class,
            org.migrationadvisor.reasoning.fact.Coverage.class,
            Threshold.class);
    private static final List<Class<? extends Record>> ADVICE_ONLY =
            List.of(Diagnosed.class, Running.class, Intervention.class, Link.class);

    private static final Map<String, Class<?>> FACTS =
            byName(Stream.concat(BOTH_PHASES.stream(), ADVICE_ONLY.stream()));
    private static final Map<String, Class<?>> CONCLUSIONS = byName(leaves(Conclusion.class));

    private FactTypes() {}

    static Set<String> facts(Phase phase) {
        return phase == Phase.ADVICE
                ? FACTS.keySet()
                : byName(BOTH_PHASES.stream()).keySet();
    }

    static Set<String> conclusions(Phase phase) {
        return byName(CONCLUSIONS.values().stream()
                        .filter(type -> AboutMunicipality.class.isAssignableFrom(type) == (phase == Phase.DIAGNOSIS)))
                .keySet();
    }

    /** The properties of a fact; none if there is no such fact. */
    static List<String> properties(String fact) {
        return components(FACTS.get(fact)).map(RecordComponent::getName).toList();
    }

    /** The arguments of a conclusion, in order; none if there is no such conclusion. */
    static List<String> arguments(String conclusion) {
        return components(CONCLUSIONS.get(conclusion))
                .map(RecordComponent::getName)
                .toList();
    }

    /** Whether a property holds a number. */
    static boolean isNumber(String fact, String property) {
        return component(FACTS.get(fact), property)
                .filter(component -> component.getType().isPrimitive())
                .isPresent();
    }

    /** What a fact has in a property. */
    static Object value(Object fact, String property) {
        try {
            return component(fact.getClass(), property)
                    .orElseThrow()
                    .getAccessor()
                    .invoke(fact);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<RecordComponent> component(Class<?> type, String property) {
        return components(type)
                .filter(component -> component.getName().equals(property))
                .findFirst();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type == null ? Stream.empty() : Arrays.stream(type.getRecordComponents());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactTypes::leaves)
                : Stream.of(type);
    }

    private static Map<String, Class<?>> byName(Stream<? extends Class<?>> types) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(type.getSimpleName(), type));
        return Collections.unmodifiableMap(byName);
    }
}
