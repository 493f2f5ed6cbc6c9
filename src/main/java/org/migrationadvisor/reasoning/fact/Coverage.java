package org.migrationadvisor.reasoning.fact;

import java.util.function.DoubleUnaryOperator;

/** How many applicable questions were answered or unknown, and the share of the unknown ones, from 0 to 1, rounded to four decimals. */
public record Coverage(int asked, double unknownShare) implements Numbered {

    @Override
    public Coverage with(DoubleUnaryOperator change) {
        return new Coverage((int) change.applyAsDouble(asked), change.applyAsDouble(unknownShare));
    }
}
