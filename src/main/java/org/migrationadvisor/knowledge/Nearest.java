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
                .min(Comparator.comparingInt((String id) -> distance(plain, plain(id))).thenComparing(Comparator.naturalOrder()))
                .filter(id -> distance(plain, plain(id)) <= Math.max(1, id.length() / 3));
    }

    private static String plain(String id) {
        return id.toLowerCase(java.util.Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Levenshtein distance. */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
