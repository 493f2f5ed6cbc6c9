package org.migrationadvisor.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks that are named, or all of this package, and prints each beside the floor of the same run. */
public final class RunBenchmarks {

    private static final String FLOOR = "floor";

    private RunBenchmarks() {}

    /**
     * @param names parts of the names of benchmarks, such as {@code AdviceBenchmark}; all when there are none
     */
    public static void main(String[] names) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().shouldFailOnError(true).verbosity(VerboseMode.SILENT);
        (names.length == 0 ? Stream.of("org.migrationadvisor.benchmark") : Stream.of(names)).forEach(options::include);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(table(new Runner(options.build()).run()));
    }

    /** A Markdown table: mean of one call, its error, and how many times the floor it is. */
    static String table(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder("| benchmark | µs | ± | times the floor |\n|---|---|---|---|\n");
        double floor = results.stream()
                .filter(result -> name(result).equals(FLOOR))
                .mapToDouble(RunBenchmarks::score)
                .findFirst()
                .orElse(Double.NaN);
        results.stream()
                .sorted(Comparator.comparingDouble(RunBenchmarks::score))
                .forEach(result -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.2f |%n",
                        name(result),
                        score(result),
                        result.getPrimaryResult().getScoreError(),
                        score(result) / floor)));
        return table.toString();
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
