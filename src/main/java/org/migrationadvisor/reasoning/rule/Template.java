package org.migrationadvisor.reasoning.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a rule concludes, before variables have values.
 *
 * @param type      simple name of a conclusion type, such as {@code Diagnosis}
 * @param arguments texts, or variables with their dollar sign
 */
public record Template(String type, List<String> arguments) {

    /** The text of an argument, unless it is a variable or missing. */
    public Optional<String> literal(int index) {
        return Optional.of(index)
                .filter(i -> i < arguments.size())
                .map(arguments::get)
                .filter(argument -> !argument.startsWith("$"));
    }

    /** Whether it concludes this type with this text as its first argument. */
    public boolean concludes(String conclusion, String first) {
        return type.equals(conclusion) && literal(0).filter(first::equals).isPresent();
    }
}
