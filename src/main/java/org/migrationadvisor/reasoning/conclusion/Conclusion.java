package org.migrationadvisor.reasoning.conclusion;

/** The one thing that a rule concludes when it fires. */
public sealed interface Conclusion permits AboutMunicipality, AboutIntervention, Unavailable {

    /** Id of the intervention, diagnosis, contradiction or actor that it is about. */
    String about();
}
