package org.migrationadvisor.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Threshold;

/** What is remembered is what a full run would say. */
class RememberingReasonerTest {

    private static final int PROFILES = 2_000;
    private static final Inference INFERENCE = new Inference(TheProgram.knowledge(), TheProgram.rules());

    @Test
    void what_is_remembered_is_what_a_full_run_says_of_thousands_of_profiles() {
        Map<Phase, RememberingReasoner> remembering = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            remembering.put(phase, over(phase, standing(phase)));
        }
        List<Profile> profiles = new RandomProfiles(TheProgram.knowledge(), 67)
                .profiles(PROFILES)
                .toList();

        Property.holds(profiles, profile -> {
            for (Phase phase : Phase.values()) {
                List<Object> own = own(phase, profile);
                List<Firing> full = full(phase, own);

                assertThat(remembering.get(phase).run(own)).as("met anew").isEqualTo(full);
                assertThat(remembering.get(phase).run(own)).as("met again").isEqualTo(full);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_reasoner_that_remembers_nothing_yet_says_the_same(Phase phase) {
        List<Object> standing = standing(phase);
        List<Profile> profiles =
                new RandomProfiles(TheProgram.knowledge(), 71).profiles(130).toList();

        Property.holds(
                profiles,
                profile -> assertThat(over(phase, standing).run(own(phase, profile)))
                        .isEqualTo(full(phase, own(phase, profile))));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void the_order_in_which_facts_are_met_changes_nothing(Phase phase) {
        RememberingReasoner remembering = over(phase, standing(phase));
        List<Profile> profiles =
                new RandomProfiles(TheProgram.knowledge(), 73).profiles(130).toList();

        Property.holds(profiles, profile -> {
            List<Object> shuffled = new ArrayList<>(own(phase, profile));
            Collections.shuffle(shuffled, new Random(5));

            assertThat(remembering.run(shuffled)).isEqualTo(full(phase, own(phase, profile)));
        });
    }

    @Test
    void a_reasoner_that_met_more_than_it_keeps_still_says_the_same() {
        RememberingReasoner remembering = over(Phase.DIAGNOSIS, standing(Phase.DIAGNOSIS));

        List<List<Object>> many = IntStream.range(0, 12_000)
                .mapToObj(amount -> List.<Object>of(
                        new Quantity("population", amount), new Quantity("households_abroad", amount / 120.0)))
                .toList();

        assertThat(many).allSatisfy(own -> assertThat(remembering.run(own)).hasSizeLessThan(3));
        assertThat(remembering.run(many.get(0))).isEqualTo(full(Phase.DIAGNOSIS, many.get(0)));
        assertThat(remembering.run(many.get(11_999))).isEqualTo(full(Phase.DIAGNOSIS, many.get(11_999)));
    }

    private static RememberingReasoner over(Phase phase, List<Object> standing) {
        return TheProgram.rules().reasoner(phase).over(standing);
    }

    private static List<Object> standing(Phase phase) {
        Inference.Inferred nobody = INFERENCE.infer(new Profile("nobody", Map.of()));
        return phase == Phase.ADVICE
                ? nobody.standing()
                : nobody.standing().stream().filter(Threshold.class::isInstance).toList();
    }

    private static List<Object> own(Phase phase, Profile profile) {
        return phase == Phase.ADVICE
                ? INFERENCE.infer(profile).own()
                : INFERENCE.infer(profile).answers();
    }

    private static List<Firing> full(Phase phase, List<Object> own) {
        List<Object> facts = new ArrayList<>(standing(phase));
        facts.addAll(own);
        return TheProgram.rules().reasoner(phase).run(facts);
    }
}
