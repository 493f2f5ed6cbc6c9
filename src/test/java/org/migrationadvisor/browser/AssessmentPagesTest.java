package org.migrationadvisor.browser;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.web.Planner;

/** Every page of a saved assessment, half filled in: sound on a phone and a laptop, with script and without. */
class AssessmentPagesTest {

    private static final Planner PLANNER = Planner.halfway();
    private static final String LINK = PLANNER.link("edit");

    static List<String> places() {
        return List.of(
                "",
                "?quick",
                "/sections/place",
                "/sections/migration",
                "/sections/impacts-2",
                "/useful/children_left",
                "/useful/population",
                "/why/family-strengthening",
                "/changes",
                "/check",
                "/advice",
                "/advice/given",
                "/history",
                "/history/" + PLANNER.revision(),
                "/links",
                "/delete");
    }

    /** Each page once: the phone and the laptop take turns. */
    static Stream<Arguments> looks() {
        return IntStream.range(0, places().size())
                .mapToObj(i -> Arguments.of(
                        places().get(i),
                        i % 2 == 0 ? Device.phone("es") : Device.laptop("en").inTheDark()));
    }

    static List<String> plain() {
        return List.of("", "/sections/migration", "/links");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("looks")
    void a_page_is_sound(String place, Device device) {
        try (Visitor visitor = Visitor.with(device).open(LINK).open(PLANNER.path() + place)) {
            Sound.assertSound(visitor);
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void a_page_needs_no_script(String place) {
        try (Visitor visitor =
                Visitor.with(Device.tablet("es").withoutScript()).open(LINK).open(PLANNER.path() + place)) {
            Sound.assertPlain(visitor);
        }
    }
}
