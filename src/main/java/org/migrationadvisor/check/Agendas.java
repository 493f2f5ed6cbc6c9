package org.migrationadvisor.check;

import org.migrationadvisor.knowledge.Kind;

/** The items of an agenda take as long as its workshop. */
final class Agendas implements Check {

    @Override
    public void check(Material material, Faults faults) {
        material.knowledge().entries(Kind.GUIDES).forEach(guide -> {
            int items = guide.entries("agenda").mapToInt(Agendas::minutes).sum();
            if (items != minutes(guide)) {
                faults.add(
                        guide.place("agenda"),
                        "the agenda takes " + items + " minutes, and the workshop " + minutes(guide),
                        "lengthen or shorten one of them");
            }
        });
    }

    private static int minutes(Entry entry) {
        return entry.word("minutes")
                .filter(written -> written.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
