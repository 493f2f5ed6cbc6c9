package org.migrationadvisor.assessment;

import java.util.List;
import org.migrationadvisor.knowledge.ProfileRefused;

/** A profile or change that would make a profile which could not be read back. Nothing was saved. */
public final class ChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ProfileRefused.Slip> slips;

    ChangeRefused(List<ProfileRefused.Slip> slips) {
        super(slips.get(0).where() + ": " + slips.get(0).found());
        this.slips = List.copyOf(slips);
    }

    /** What is wrong, where, and what would be accepted. */
    public List<ProfileRefused.Slip> slips() {
        return slips;
    }
}
