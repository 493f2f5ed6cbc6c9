package org.migrationadvisor.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Takes the processor time of work in this thread, which other programs on the machine disturb less than the time on the wall. */
final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 90;

    /** What work gave last: without it, the compiler might leave the work out. */
    static volatile Object result;

    private ProcessorTime() {}

    /** Microseconds of one piece of work: the median of many rounds over all subjects, of which the first third only warms up. */
    static <T> double of(List<T> subjects, Function<T, ?> work) {
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (T subject : subjects) {
                result = work.apply(subject);
            }
            rounds[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / subjects.size();
        }
        double[] counted = Arrays.copyOfRange(rounds, ROUNDS / 3, ROUNDS);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }
}
