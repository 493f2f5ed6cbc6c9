package org.migrationadvisor.benchmark.peer;

import java.util.Set;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.benchmark.DenseBenchmark;
import org.migrationadvisor.benchmark.Situation;
import org.migrationadvisor.reasoning.Phase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Both phases in the hands of other engines of the Java machine, over dense profiles in turn. */
public class PeerBenchmark extends DenseBenchmark {

    private static final int PROFILES = 200;

    private final Peer evrete = new EvretePeer(TheProgram.rules().book());
    private final Peer easyRules = new EasyRulesPeer(TheProgram.rules().book());

    public PeerBenchmark() {
        super(PROFILES);
    }

    /** Evrete, a session a run. */
    @Benchmark
    public Set<String> evrete(Blackhole hole) {
        return run(evrete, hole);
    }

    /** Easy Rules, whose conditions are the straight-line Java of the floor. */
    @Benchmark
    public Set<String> easyRules(Blackhole hole) {
        return run(easyRules, hole);
    }

    private Set<String> run(Peer peer, Blackhole hole) {
        Situation situation = next();
        hole.consume(peer.conclude(Phase.DIAGNOSIS, situation.first()));
        return peer.conclude(Phase.ADVICE, situation.second());
    }
}
