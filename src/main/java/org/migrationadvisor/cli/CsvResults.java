package org.migrationadvisor.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Brief;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.wording.CsvCell;

/** Results as CSV: ids with ';' between them, a bad line with its error in the last column. */
final class CsvResults implements BatchResults {

    private static final String HEADER =
            "line,municipality,answered,unknown,unanswered,state,knowledge,diagnoses,recommendations,not_now,running,error";
    private static final int BEFORE_ERROR = 10;

    private final PrintStream out;
    private boolean headed;

    CsvResults(PrintStream out) {
        this.out = out;
    }

    @Override
    public String answered(long line, Brief advice) {
        Advice.Coverage coverage = advice.coverage();
        return Stream.of(
                        String.valueOf(line),
                        CsvCell.of(advice.profile().municipality()),
                        String.valueOf(coverage.answered()),
                        String.valueOf(coverage.unknown()),
                        String.valueOf(coverage.unanswered()),
                        String.valueOf(coverage.state()),
                        String.valueOf(coverage.knowledge()),
                        joined(advice.diagnoses().entrySet().stream()
                                .map(held ->
                                        held.getKey() + ":" + held.getValue().code())),
                        joined(advice.places().outcome().recommended().stream()
                                .map(recommendation -> recommendation.id() + ":"
                                        + recommendation.when().code())),
                        joined(advice.places().outcome().in(Outcome.Place.NOT_NOW).stream()),
                        joined(advice.places().upkeep().entrySet().stream()
                                .map(running -> running.getKey() + ":" + running.getValue())),
                        "")
                .collect(Collectors.joining(","));
    }

    private static String joined(Stream<String> ids) {
        return ids.collect(Collectors.joining(";"));
    }

    @Override
    public String refused(long line, ProfileRefused refused) {
        ProfileRefused.Slip slip = refused.slips().get(0);
        return line + ",".repeat(BEFORE_ERROR) + ","
                + CsvCell.of(slip.where() + ": " + slip.found() + "; accepted: " + slip.accepted());
    }

    @Override
    public void write(String line) {
        if (!headed) {
            out.print(HEADER + "\n");
            headed = true;
        }
        out.print(line);
        out.print('\n');
    }
}
