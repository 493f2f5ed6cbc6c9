package org.migrationadvisor.benchmark;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** One run of the rules, by hand, by the engine and as the product does it, over dense profiles in turn. */
public class AdviceBenchmark extends DenseBenchmark {

    private static final int PROFILES = 1_000;

    private final Situation half = Situation.of(RandomProfiles.Shape.HALF, 1).get(0);
    private final Floor straightDiagnosis = Floor.of(TheProgram.rules().book(), Phase.DIAGNOSIS);
    private final Floor straightAdvice = Floor.of(TheProgram.rules().book(), Phase.ADVICE);
    private final Reasoner diagnosis = TheProgram.rules().reasoner(Phase.DIAGNOSIS);
    private final Reasoner advice = TheProgram.rules().reasoner(Phase.ADVICE);
    private final Inference inference = new Inference(TheProgram.knowledge(), TheProgram.rules());
    private final Influence influence = new Influence(TheProgram.advisor());

    public AdviceBenchmark() {
        super(PROFILES);
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
