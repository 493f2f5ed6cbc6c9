package org.migrationadvisor.reasoning.conclusion;

/** A conclusion of the phase advice about one intervention. */
public sealed interface AboutIntervention extends Conclusion
        permits Need, Accompany, Met, Start, After, Boost, Remark, Partner, Lead, Ride, Pair, Upkeep, Against, Favour {

    /** Id of the intervention. */
    String intervention();

    @Override
    default String about() {
        return intervention();
    }
}
