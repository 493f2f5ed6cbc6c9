package org.migrationadvisor.reasoning.fact;

import java.util.function.DoubleUnaryOperator;

/** A fact of a municipality with numbers in it. */
public interface Numbered {

    /** The same fact with each of its numbers changed; of a whole number the whole part is kept. */
    Numbered with(DoubleUnaryOperator change);
}
