package org.migrationadvisor.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What hangs on the people who left, where money is shared out by the number of inhabitants that a census counts.
 *
 * @param inhabitants   people counted at the last census, people who have left since included
 * @param absentLeast   the least per cent of them that the next census may not find
 * @param absentMost    the most per cent of them that it may not find
 * @param perInhabitant what the municipality receives a year for each inhabitant, in any currency
 */
public record Transfers(
        BigDecimal inhabitants, BigDecimal absentLeast, BigDecimal absentMost, BigDecimal perInhabitant) {

    /** Years from one census to the next (section V.a of the study). */
    public static final int YEARS_BETWEEN = 10;

    private static final int PER_CENT = 2;

    public Transfers {
        if (inhabitants.signum() <= 0 || perInhabitant.signum() <= 0) {
            throw new IllegalArgumentException("Inhabitants and the amount for each are more than nothing");
        }
        if (absentLeast.signum() < 0
                || absentLeast.compareTo(absentMost) > 0
                || absentMost.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("The share absent runs from 0 to 100 per cent, the least first");
        }
    }

    /** From the least to the most, in whole units. */
    public record Range(BigDecimal least, BigDecimal most) {

        private Range times(BigDecimal factor) {
            return new Range(least.multiply(factor), most.multiply(factor));
        }

        private Range whole() {
            return new Range(least.setScale(0, RoundingMode.HALF_UP), most.setScale(0, RoundingMode.HALF_UP));
        }
    }

    /** The people that the next census may not find. */
    public Range people() {
        return exact().whole();
    }

    /** What is at stake a year once the next census counts, in the currency of {@code perInhabitant}. */
    public Range yearly() {
        return exact().times(perInhabitant).whole();
    }

    /** What is at stake until the census after it. */
    public Range untilNextCensus() {
        return exact().times(perInhabitant)
                .times(BigDecimal.valueOf(YEARS_BETWEEN))
                .whole();
    }

    private Range exact() {
        return new Range(absentLeast.movePointLeft(PER_CENT), absentMost.movePointLeft(PER_CENT)).times(inhabitants);
    }
}
