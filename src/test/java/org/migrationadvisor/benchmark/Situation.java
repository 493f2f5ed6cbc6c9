package org.migrationadvisor.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Intervention;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Running;

/**
 * One municipality and the facts that the two phases read for it, made beforehand so that engines are compared on reasoning alone.
 *
 * @param first  facts of the phase diagnosis
 * @param second facts of the phase advice
 */
public record Situation(Profile profile, List<Object> first, List<Object> second) {

    private static final long SEED = 2027;

    /** As many densely answered profiles as asked for, always the same. */
    public static List<Situation> dense(int count) {
        return of(RandomProfiles.Shape.DENSE, count);
    }

    /** As many profiles of one shape as asked for, always the same. */
    public static List<Situation> of(RandomProfiles.Shape shape, int count) {
        RandomProfiles random = new RandomProfiles(TheProgram.knowledge(), SEED);
        int shapes = RandomProfiles.Shape.values().length;
        return IntStream.range(0, count)
                .mapToObj(i -> of(random.profile(shape.ordinal() + i * shapes)))
                .toList();
    }

    /** The situation of a profile. */
    public static Situation of(Profile profile) {
        Inference.Inferred inferred = new Inference(TheProgram.knowledge(), TheProgram.rules()).infer(profile);
        return new Situation(
                profile, inferred.facts().stream().filter(Situation::answered).toList(), inferred.facts());
    }

    private static boolean answered(Object fact) {
        return !(fact instanceof Intervention
                || fact instanceof Link
                || fact instanceof Diagnosed
                || fact instanceof Running);
    }
}
