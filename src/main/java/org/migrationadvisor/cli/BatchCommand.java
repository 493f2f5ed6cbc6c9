package org.migrationadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.migrationadvisor.advice.Advisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** batch: many profiles, streamed. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = {
            "Gives advice for many profiles, one a line: NDJSON, or CSV with a column for each question and ';' between several answers.",
            "One result line comes out for each input line, in order; a bad line becomes an error line with its number."
        },
        footer = {"", "Exit codes: 0 done, 1 done with bad lines, 2 input refused, 3 the program failed."})
final class BatchCommand implements Callable<Integer> {

    /** How results are written. */
    enum Format {
        ndjson,
        csv
    }

    @Parameters(
            paramLabel = "FILE",
            description = "NDJSON or CSV, told apart by its first character; - reads standard input")
    private String file;

    @Option(names = "--output", paramLabel = "FILE", description = "standard output when left out")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "of the results: ndjson or csv; ndjson when left out")
    private Format format = Format.ndjson;

    @Mixin
    private FolderOptions folders;

    private final Program program;
    private final Terminal terminal;

    BatchCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream input = file.equals(Input.STANDARD) ? terminal.in() : Input.open(file);
                Output results = Output.to(Optional.ofNullable(output), terminal)) {
            Advisor advisor = program.advisor(folders.knowledge(), folders.rules());
            BatchLines lines =
                    BatchLines.of(new LineReader(input), advisor.knowledge().questionnaire());
            BatchResults writing =
                    format == Format.csv ? new CsvResults(results.stream()) : new NdjsonResults(results.stream());
            long bad = new BatchRun(advisor, lines, writing, new Progress(terminal), results::lost).run();
            results.complete();
            return bad == 0 ? ExitCode.DONE : ExitCode.FAULTS;
        }
    }
}
