package org.migrationadvisor.pages.stage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One screen of a run.
 *
 * @param id      its place in addresses
 * @param chapter the part of the run that it belongs to
 * @param title   what stands above it
 * @param scene   what it shows; written when it is looked at
 */
record Screen(String id, Chapter chapter, String title, Supplier<Scene> scene) {

    /** Screens of one title: the first has the plain id, the others a number more. */
    static List<Screen> series(String id, Chapter chapter, String title, List<Scene> scenes) {
        return IntStream.range(0, scenes.size())
                .mapToObj(i -> new Screen(i == 0 ? id : id + "-" + (i + 1), chapter, title, () -> scenes.get(i)))
                .toList();
    }

    /** Things spread evenly over as few screens as it takes. */
    static <T> List<List<T>> spread(List<T> all, int most) {
        int screens = (all.size() + most - 1) / most;
        return IntStream.range(0, screens)
                .mapToObj(screen -> all.subList(all.size() * screen / screens, all.size() * (screen + 1) / screens))
                .toList();
    }
}
