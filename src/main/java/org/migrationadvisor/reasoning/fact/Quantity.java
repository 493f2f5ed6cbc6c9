package org.migrationadvisor.reasoning.fact;

import java.util.function.DoubleUnaryOperator;

/** A number that was answered, in the unit of its question. */
public record Quantity(String question, double amount) implements Numbered {

    @Override
    public Quantity with(DoubleUnaryOperator change) {
        return new Quantity(question, change.applyAsDouble(amount));
    }
}
