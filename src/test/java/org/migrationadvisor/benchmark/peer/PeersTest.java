package org.migrationadvisor.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.benchmark.Situation;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.Phase;

/** Peers are measured on the same work: they conclude the same. */
class PeersTest {

    private static final int PROFILES = 30;

    static Stream<Peer> peers() {
        return Peers.inThisMachine().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peers")
    void a_peer_concludes_what_the_engine_concludes(Peer peer) {
        List<Profile> profiles = new RandomProfiles(TheProgram.knowledge(), 71)
                .profiles(PROFILES)
                .toList();

        Property.holds(profiles, profile -> {
            Situation situation = Situation.of(profile);

            assertThat(peer.conclude(Phase.DIAGNOSIS, situation.first()))
                    .isEqualTo(engine(Phase.DIAGNOSIS, situation.first()));
            assertThat(peer.conclude(Phase.ADVICE, situation.second()))
                    .isEqualTo(engine(Phase.ADVICE, situation.second()));
        });
    }

    private static Set<String> engine(Phase phase, List<Object> facts) {
        return TheProgram.rules().reasoner(phase).run(facts).stream()
                .map(Peer::concluded)
                .collect(Collectors.toSet());
    }
}
