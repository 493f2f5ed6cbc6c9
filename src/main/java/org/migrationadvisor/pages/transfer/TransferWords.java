package org.migrationadvisor.pages.transfer;

import java.util.List;
import org.migrationadvisor.pages.Edition;

/** The words of the calculator. */
public final class TransferWords {

    private final Edition edition;

    public TransferWords(Edition edition) {
        this.edition = edition;
    }

    /** What the study says, and nothing more. */
    public List<String> facts() {
        return List.of(edition.say("transfers-fact-share"), edition.say("transfers-fact-census"));
    }

    /** What the reckoning takes for granted. */
    public List<String> assumptions() {
        return List.of(
                edition.say("transfers-assume-adults"),
                edition.say("transfers-assume-counted"),
                edition.say("transfers-assume-share"),
                edition.say("transfers-assume-not-a-forecast"));
    }

    public String population() {
        return edition.say("transfers-population");
    }

    public String absent() {
        return edition.say("transfers-absent");
    }

    public String perInhabitant() {
        return edition.say("transfers-per-inhabitant");
    }

    public String people() {
        return edition.say("transfers-people");
    }

    public String yearly() {
        return edition.say("transfers-yearly");
    }

    public String untilNextCensus() {
        return edition.say("transfers-until-next");
    }
}
