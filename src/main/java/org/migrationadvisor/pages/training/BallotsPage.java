package org.migrationadvisor.pages.training;

import java.util.List;

/**
 * Ballots to cut out.
 *
 * @param ballots numbers of the ballots on the sheet
 * @param lines   numbers of the lines on a ballot
 */
public record BallotsPage(String title, List<Integer> ballots, List<Integer> lines) implements Printed {}
