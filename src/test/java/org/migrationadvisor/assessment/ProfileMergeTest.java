package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.domain.Profile;

/** The files of colleagues made into one. */
class ProfileMergeTest {

    @Test
    void what_only_one_says_is_taken_without_conflict() {
        ProfileMerge merge = merge(profile("settlement=rural"), profile("population=9500"));

        assertThat(merge.merged()).isEqualTo(profile("settlement=rural population=9500"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void different_answers_are_a_conflict_with_both_values_in_the_order_of_the_files() {
        ProfileMerge merge = merge(profile("population=9500"), profile("population=9600"));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.question()).isEqualTo("population");
            assertThat(conflict.given())
                    .containsExactly(
                            Given.of(profile("population=9500"), "population"),
                            Given.of(profile("population=9600"), "population"));
        });
    }

    @Test
    void the_same_number_written_differently_is_no_conflict() {
        assertThat(merge(profile("households_abroad=46"), profile("households_abroad=46.0"))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void one_who_knows_is_preferred_to_one_who_does_not_but_both_are_shown() {
        ProfileMerge merge = merge(profile("settlement=unknown"), profile("settlement=rural"));

        assertThat(merge.merged()).isEqualTo(profile("settlement=rural"));
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void the_same_answer_with_different_notes_is_a_conflict() {
        Profile census =
                thatAnswered("population=9500").knownBy("population", "census").profile();
        Profile register = thatAnswered("population=9500")
                .knownBy("population", "register")
                .profile();

        assertThat(merge(census, register).conflicts()).hasSize(1);
        assertThat(merge(census, census).conflicts()).isEmpty();
    }

    @Test
    void with_a_common_ancestor_what_only_one_changed_is_no_conflict() {
        Profile ancestor = profile("settlement=rural population=9500");
        Profile one = profile("settlement=rural population=9600");
        Profile other = profile("settlement=urban population=9500");

        ProfileMerge merge = ProfileMerge.of(List.of(one, other), Optional.of(ancestor));

        assertThat(merge.merged()).isEqualTo(profile("settlement=urban population=9600"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void with_a_common_ancestor_what_one_cleared_is_cleared() {
        Profile ancestor = profile("settlement=rural population=9500");

        ProfileMerge merge = ProfileMerge.of(List.of(profile("settlement=rural"), ancestor), Optional.of(ancestor));

        assertThat(merge.merged()).isEqualTo(profile("settlement=rural"));
    }

    @Test
    void clearing_and_changing_the_same_question_is_a_conflict() {
        Profile ancestor = profile("population=9500");

        ProfileMerge merge = ProfileMerge.of(List.of(profile(""), profile("population=9600")), Optional.of(ancestor));

        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.given().get(0).isNothing()).isTrue());
    }

    @Test
    void three_files_are_merged_at_once_and_different_names_are_told() {
        Profile named = thatAnswered("children_left=many").named("Yotala").profile();

        ProfileMerge merge = merge(named, profile("population=9500"), profile("settlement=rural"));

        assertThat(merge.names()).containsExactly("Yotala", "Somewhere");
        assertThat(merge.merged().answers()).hasSize(3);
    }

    private static ProfileMerge merge(Profile... profiles) {
        return ProfileMerge.of(List.of(profiles), Optional.empty());
    }

    private static Profile profile(String row) {
        return thatAnswered(row).profile();
    }
}
