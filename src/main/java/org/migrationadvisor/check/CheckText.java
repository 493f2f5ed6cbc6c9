package org.migrationadvisor.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report as plain text: a line for each fault, then the coverage. */
public final class CheckText {

    private static final int FEW = 10;

    private CheckText() {}

    /** The text, ending in a line break. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder();
        report.faults().forEach(fault -> text.append(line(fault)).append('\n'));
        text.append(count(report.faults().size())).append('\n');
        report.notRun().ifPresent(reason -> text.append(reason).append('\n'));
        report.coverage().map(CheckText::coverage).ifPresent(text::append);
        return text.toString();
    }

    /** One fault, such as {@code rules/family/advice.drl:12: there is no remark 'x' (did you mean 'y'?)}. */
    static String line(Fault fault) {
        return fault.file() + ":" + fault.line() + ": " + fault.message() + " (" + fault.hint() + ")";
    }

    private static String count(int faults) {
        return faults == 0 ? "No fault found." : faults == 1 ? "1 fault found." : faults + " faults found.";
    }

    private static String coverage(Coverage coverage) {
        StringBuilder text = new StringBuilder("\nCoverage\n");
        for (Share share : coverage.shares()) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-60s %4d of %4d  %3d %%\n",
                    share.of(),
                    share.reached(),
                    share.all(),
                    share.percent()));
            missing(share)
                    .ifPresent(
                            missing -> text.append("    not: ").append(missing).append('\n'));
        }
        return text.toString();
    }

    private static Optional<String> missing(Share share) {
        List<String> missing = share.missing();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String some = String.join("; ", missing.subList(0, Math.min(FEW, missing.size())));
        return Optional.of(missing.size() <= FEW ? some : some + "; and " + (missing.size() - FEW) + " more");
    }
}
