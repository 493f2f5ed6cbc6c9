package org.migrationadvisor.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the id that somebody probably meant. */
public final class Nearest {

    private static final int LONGEST_COMPARED = 60;

    private Nearest() {}

    /** The nearest of the known ids, when it is near enough to look like a slip. */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String plain = plain(written);
        return known.stream()
                .min(Comparator.comparingInt((String id) -> distance(plain, plain(id)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(id -> distance(plain, plain(id)) <= Math.max(1, id.length() / 3));
    }

    private static String plain(String id) {
        return id.toLowerCase(java.util.Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** How many letters were left out, added, changed, or swapped with their neighbour. */
    private static int distance(String left, String right) {
        int[][] slips = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : step(slips, left, right, i, j);
            }
        }
        return slips[left.length()][right.length()];
    }

    private static int step(int[][] slips, String left, String right, int i, int j) {
        int change = slips[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
