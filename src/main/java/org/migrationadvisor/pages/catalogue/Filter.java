package org.migrationadvisor.pages.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.migrationadvisor.domain.Intervention;

/**
 * What a reader of the catalogue looks for.
 *
 * @param chosen trait to code, only those that there are; a trait that is missing lets everything through
 */
public record Filter(Map<String, String> chosen) {

    /** Traits to filter by, in the order they are offered, each with the vocabulary group of its codes. */
    static final Map<String, String> TRAITS = traits();

    private static final Map<String, BiPredicate<Intervention, String>> TESTS = Map.of(
            "theme", (measure, code) -> measure.theme().equals(code),
            "lead", (measure, code) -> measure.lead().equals(code),
            "evidence", (measure, code) -> measure.evidence().grade().code().equals(code),
            "demand", (measure, code) -> measure.demand().code().equals(code),
            "visible", (measure, code) -> measure.visible().level().code().equals(code));

    private static Map<String, String> traits() {
        Map<String, String> traits = new LinkedHashMap<>();
        traits.put("theme", "intervention_theme");
        traits.put("lead", "actor");
        traits.put("evidence", "grade");
        traits.put("demand", "demand");
        traits.put("visible", "visible");
        return java.util.Collections.unmodifiableMap(traits);
    }

    public Filter {
        chosen = Map.copyOf(chosen);
    }

    /** What a form asks for; anything else in it is passed over. */
    public static Filter of(Function<String, Optional<String>> form) {
        Map<String, String> chosen = new LinkedHashMap<>();
        TRAITS.keySet()
                .forEach(trait ->
                        form.apply(trait).filter(code -> !code.isBlank()).ifPresent(code -> chosen.put(trait, code)));
        return new Filter(chosen);
    }

    /** The measures it lets through. */
    List<Intervention> of(Iterable<Intervention> measures) {
        return java.util.stream.StreamSupport.stream(measures.spliterator(), false)
                .filter(measure -> chosen.entrySet().stream()
                        .allMatch(entry -> TESTS.get(entry.getKey()).test(measure, entry.getValue())))
                .toList();
    }

    /** Whether a code of a trait is asked for. */
    boolean asks(String trait, String code) {
        return code.equals(chosen.get(trait));
    }
}
