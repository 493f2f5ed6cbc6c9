package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the savers were told is saved, kept outside of them, to be held against what is stored. */
final class Ledger {

    private final Map<Integer, Map<Integer, Long>> told = new HashMap<>();
    private final Map<Integer, Integer> latest = new HashMap<>();
    private int saves;

    /** Takes what one saver wrote before it was killed; a last line without its end does not count. */
    void take(String output) {
        List<String> lines = new ArrayList<>(List.of(output.split("\n", -1)));
        lines.remove(lines.size() - 1);
        for (String line : lines) {
            String[] words = line.split(" ");
            assertThat(words).as("line of a saver: %s", line).hasSize(4);
            int thread = Integer.parseInt(words[1]);
            int revision = Integer.parseInt(words[2]);
            if (words[0].equals("now")) {
                assertThat(revision)
                        .as("revision found after a kill")
                        .isGreaterThanOrEqualTo(latest.getOrDefault(thread, 0));
            } else {
                told.computeIfAbsent(thread, none -> new HashMap<>()).put(revision, Long.parseLong(words[3]));
                saves++;
            }
            latest.put(thread, revision);
        }
    }

    /** How many saves were confirmed. */
    int saves() {
        return saves;
    }

    /** How many confirmed saves are not in the history of their assessments, or are there with something else. */
    int lost(List<List<Revision>> histories) {
        int lost = 0;
        for (int thread = 0; thread < histories.size(); thread++) {
            Map<Integer, Long> stored = new HashMap<>();
            histories
                    .get(thread)
                    .forEach(revision -> stored.put(revision.number(), TwoNumbers.number(revision.profile())));
            for (Map.Entry<Integer, Long> entry :
                    told.getOrDefault(thread, Map.of()).entrySet()) {
                lost += entry.getValue().equals(stored.get(entry.getKey())) ? 0 : 1;
            }
        }
        return lost;
    }
}
