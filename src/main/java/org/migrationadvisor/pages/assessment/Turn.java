package org.migrationadvisor.pages.assessment;

import org.migrationadvisor.pages.Link;

/**
 * What stands around a few questions when it is their turn in an order.
 *
 * @param address      where their answers are sent
 * @param introduction to their section; empty where it was read before
 * @param progress     how far one has come
 * @param reason       why they are asked now; empty where they simply come next
 * @param back         the questions before these
 * @param other        another order, or another question instead
 * @param quick        whether only the quick check is asked
 * @param naming       whether the municipality is named here
 */
public record Turn(
        String address,
        String introduction,
        String progress,
        String reason,
        Link back,
        Link other,
        boolean quick,
        boolean naming) {

    /** The same where nothing is known that would be a reason. */
    public Turn withoutReason() {
        return new Turn(address, introduction, progress, "", back, other, quick, naming);
    }
}
