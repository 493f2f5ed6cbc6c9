package org.migrationadvisor.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.Firing;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.Reasoner;
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

/** One run of the rules, by hand, by the engine and as the product does it, over dense profiles in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdviceBenchmark {

    private static final int PROFILES = 1_000;

    private final List<Situation> situations = Situation.dense(PROFILES);
    private final Situation half = Situation.of(RandomProfiles.Shape.HALF, 1).get(0);
    private final Floor straightDiagnosis = Floor.of(TheProgram.rules().book(), Phase.DIAGNOSIS);
    private final Floor straightAdvice = Floor.of(TheProgram.rules().book(), Phase.ADVICE);
    private final Reasoner diagnosis = TheProgram.rules().reasoner(Phase.DIAGNOSIS);
    private final Reasoner advice = TheProgram.rules().reasoner(Phase.ADVICE);
    private final Inference inference = new Inference(TheProgram.knowledge(), TheProgram.rules());
    private final Influence influence = new Influence(TheProgram.advisor());
    private int turn;

    private Situation next() {
        turn = (turn + 1) % PROFILES;
        return situations.get(turn);
    }

    /** The rules as straight-line Java. */
    @Benchmark
    public List<Firing> floor(Blackhole hole) {
        Situation situation = next();
        hole.consume(straightDiagnosis.run(situation.first()));
        return straightAdvice.run(situation.second());
    }

    /** Both phases in the engine, every fact inserted, nothing remembered. */
    @Benchmark
    public List<Firing> drools(Blackhole hole) {
        Situation situation = next();
        hole.consume(diagnosis.run(situation.first()));
        return advice.run(situation.second());
    }

    /** Facts and both phases as the product runs them. */
    @Benchmark
    public Inference.Inferred inference() {
        return inference.infer(next().profile());
    }

    /** What explorations ask for. */
    @Benchmark
    public Outcome outcome() {
        return TheProgram.advisor().outcome(next().profile());
    }

    /** One advice: facts, both phases, ranking, roadmap, explanation. */
    @Benchmark
    public Advice advise() {
        return TheProgram.advisor().advise(next().profile());
    }

    /** What to ask first, of a profile half answered: about a hundred outcomes. */
    @Benchmark
    public List<Influence.Inquiry> askFirst() {
        return influence.askFirst(half.profile());
    }
}
