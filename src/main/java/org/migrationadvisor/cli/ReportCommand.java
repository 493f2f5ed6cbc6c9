package org.migrationadvisor.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.Order;
import org.migrationadvisor.report.Part;
import org.migrationadvisor.report.Reports;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.writer.Writers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** report: the document that a planner carries home. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes the whole report on one profile: to print (html, pdf), to edit (docx) or to calculate (xlsx).",
        footer = {
            "",
            "Exit codes: 0 done, 2 the profile or an option was refused, or the file cannot be written; 3 the program failed."
        })
final class ReportCommand implements Callable<Integer> {

    private static final BigDecimal MOST_TRANSFER = BigDecimal.valueOf(1_000_000);

    @Parameters(paramLabel = "FILE", description = "a profile in YAML or JSON; - reads it from standard input")
    private String file;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "html, pdf, docx or xlsx")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "where to write it")
    private String output;

    @Option(
            names = "--plan-format",
            paramLabel = "ID",
            description = "format of the plan tables; the first one when left out")
    private String planFormat;

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            description = "only these parts, such as mayor,plan; all but details when left out")
    private List<String> parts = List.of();

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "the parts that come when none is named, but these")
    private List<String> without = List.of();

    @Option(
            names = "--transfer",
            paramLabel = "AMOUNT",
            description =
                    "what the municipality receives a year for each inhabitant, to reckon what is at stake at the next census")
    private BigDecimal transfer;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FolderOptions folders;

    private final Program program;
    private final Terminal terminal;

    ReportCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Format kind = code(Format.class, "--format", format);
        Set<Part> wanted = wanted();
        Advisor advisor = program.advisor(folders.knowledge(), folders.rules());
        String spoken = language.of(advisor.knowledge().languages());
        Reports reports = new Reports(advisor.knowledge(), program.version());
        Order order = new Order(wanted, planFormat(reports), transfer());
        Profile profile = new Input(advisor.knowledge(), spoken, terminal).profile(file);
        try (Output target = Output.to(Optional.of(output), terminal)) {
            Report report = reports.of(
                    advisor.advise(profile), new Influence(advisor).askFirst(profile), order, spoken, program.today());
            target.stream().write(Writers.write(report, kind));
            target.complete();
        }
        return ExitCode.DONE;
    }

    private Set<Part> wanted() {
        if (!parts.isEmpty() && !without.isEmpty()) {
            throw new Refused("--parts and --without together; accepted: one of them");
        }
        Set<Part> wanted = parts.isEmpty() ? Part.usual() : parts("--parts", parts);
        wanted.removeAll(parts("--without", without));
        if (wanted.isEmpty()) {
            throw new Refused("--without: no part is left; accepted: at least one part");
        }
        return wanted;
    }

    private static Set<Part> parts(String option, List<String> codes) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        codes.forEach(code -> parts.add(code(Part.class, option, code.strip())));
        return parts;
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, String option, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refused(option + " " + code + ": unknown; accepted: "
                        + Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }

    private String planFormat(Reports reports) {
        List<String> known = reports.planFormats();
        if (planFormat == null) {
            return known.get(0);
        }
        if (!known.contains(planFormat)) {
            throw new Refused(
                    "--plan-format " + planFormat + ": no such format; accepted: " + String.join(", ", known));
        }
        return planFormat;
    }

    private Optional<BigDecimal> transfer() {
        if (transfer != null && (transfer.signum() <= 0 || transfer.compareTo(MOST_TRANSFER) > 0)) {
            throw new Refused("--transfer " + transfer
                    + ": not an amount for each inhabitant; accepted: more than 0, up to " + MOST_TRANSFER);
        }
        return Optional.ofNullable(transfer);
    }
}
