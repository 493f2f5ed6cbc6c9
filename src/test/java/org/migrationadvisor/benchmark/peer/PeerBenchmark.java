package org.migrationadvisor.benchmark.peer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.benchmark.Situation;
import org.migrationadvisor.reasoning.Phase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Both phases in the hands of other engines of the Java machine, over dense profiles in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PeerBenchmark {

    private static final int PROFILES = 200;

    private final List<Situation> situations = Situation.dense(PROFILES);
    private final Peer evrete = new EvretePeer(TheProgram.rules().book());
    private final Peer easyRules = new EasyRulesPeer(TheProgram.rules().book());
    private int turn;

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
        turn = (turn + 1) % PROFILES;
        Situation situation = situations.get(turn);
        hole.consume(peer.conclude(Phase.DIAGNOSIS, situation.first()));
        return peer.conclude(Phase.ADVICE, situation.second());
    }
}
