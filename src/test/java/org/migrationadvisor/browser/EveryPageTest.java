package org.migrationadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.web.Examples;

/** Every page of the route table, on a phone, a tablet and a laptop: sound in both languages, light and dark, with script and without. */
class EveryPageTest {

    static Stream<Arguments> looks() {
        return Examples.pages().stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, Device.phone("es")),
                        Arguments.of(page, Device.laptop("en").inTheDark())));
    }

    static Stream<Arguments> glances() {
        return Examples.pages().stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, Device.phone("en").withoutScript()),
                        Arguments.of(page, Device.tablet("es").withoutScript())));
    }

    static Stream<String> pages() {
        return Examples.pages().stream();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("looks")
    void a_page_is_sound(String address, Device device) {
        try (Visitor visitor = Visitor.with(device).open(address)) {
            Sound.assertSound(visitor);
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("glances")
    void a_page_needs_no_script(String address, Device device) {
        try (Visitor visitor = Visitor.with(device).open(address)) {
            Sound.assertPlain(visitor);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_tab_key_reaches_every_link_and_field_where_it_can_be_seen(String address) {
        try (Visitor visitor = Visitor.with(Device.laptop("en")).open(address)) {
            Set<String> reached = new Keys(visitor).walk();

            assertThat(reached).hasSizeGreaterThan(3);
            assertThat(reached.iterator().next()).contains("#main");
        }
    }
}
