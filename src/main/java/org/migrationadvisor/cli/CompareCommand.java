package org.migrationadvisor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.RuleComparison;
import org.migrationadvisor.explore.wording.CompareText;
import org.migrationadvisor.explore.wording.DifferenceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** compare: what a change of rules does to advice, for those who review it before a release. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Says for every case, and every profile given, what other rules or another knowledge base do to the advice.",
            "Named once, --rules and --knowledge are compared with the program's own; named twice, the first is the older."
        },
        footer = {"", "Exit codes: 0 nothing changes, 1 some advice changes, 2 input refused, 3 the program failed."})
final class CompareCommand implements Callable<Integer> {

    /** How the result is written. */
    enum Format {
        text,
        json
    }

    @Option(names = "--rules", paramLabel = "DIR", description = "older rules, then newer; compiled at start")
    private List<String> rules = List.of();

    @Option(names = "--knowledge", paramLabel = "DIR", description = "older knowledge base, then newer")
    private List<String> knowledge = List.of();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "further profiles in YAML or JSON")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text when left out")
    private Format format = Format.text;

    @Mixin
    private LanguageOption language;

    private final Program program;
    private final Terminal terminal;

    CompareCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (rules.isEmpty() && knowledge.isEmpty()) {
            throw new Refused("compare: nothing to compare; accepted: --rules or --knowledge, once or twice");
        }
        Advisor before = program.advisor(older("--knowledge", knowledge), older("--rules", rules));
        Advisor after = program.advisor(newer("--knowledge", knowledge), newer("--rules", rules));
        String spoken = language.of(after.knowledge().languages());
        RuleComparison comparison = RuleComparison.of(before, after, profiles(after, spoken));
        terminal.out()
                .print(
                        format == Format.json
                                ? DifferenceJson.document(comparison).toPrettyString() + "\n"
                                : new CompareText(after.knowledge(), spoken).text(comparison));
        terminal.out().flush();
        return comparison.changed().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS;
    }

    /** The cases, then the profiles given, by id and file name. */
    private Map<String, Profile> profiles(Advisor advisor, String language) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        advisor.knowledge().cases().forEach((id, municipality) -> profiles.put(id, municipality.profile()));
        Input input = new Input(advisor.knowledge(), language, terminal);
        files.forEach(file -> profiles.put(file, input.profile(file)));
        return profiles;
    }

    private static Optional<Path> older(String option, List<String> folders) {
        return folders.size() < 2 ? Optional.empty() : FolderOptions.folder(option, folders.get(0));
    }

    private static Optional<Path> newer(String option, List<String> folders) {
        if (folders.size() > 2) {
            throw new Refused(option + ": named " + folders.size() + " times; accepted: once or twice");
        }
        return folders.isEmpty() ? Optional.empty() : FolderOptions.folder(option, folders.get(folders.size() - 1));
    }
}
