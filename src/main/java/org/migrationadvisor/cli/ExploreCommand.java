package org.migrationadvisor.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Explorer;
import org.migrationadvisor.explore.Limits;
import org.migrationadvisor.explore.wording.ExploreJson;
import org.migrationadvisor.explore.wording.ExploreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** explore: what would change the advice for one profile, and how sure it is. */
@Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        description = {
            "Says for each measure which smallest change of answers would bring it in or take it out,",
            "and for each recommendation how sure it is."
        },
        footer = {"", "Exit codes: 0 done, 2 the profile was refused, 3 the program failed."})
final class ExploreCommand implements Callable<Integer> {

    /** How the result is written. */
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "FILE", description = "a profile in YAML or JSON; - reads it from standard input")
    private String file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text when left out")
    private Format format = Format.text;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "stops after so long with what it has, and says so; 60 when left out")
    private long seconds = Limits.WIDE.time().toSeconds();

    @Mixin
    private LanguageOption language;

    @Mixin
    private FolderOptions folders;

    private final Program program;
    private final Terminal terminal;

    ExploreCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new Refused("explore: --seconds " + seconds + "; accepted: a whole number from 1 on");
        }
        Advisor advisor = program.advisor(folders.knowledge(), folders.rules());
        String spoken = language.of(advisor.knowledge().languages());
        Profile profile = new Input(advisor.knowledge(), spoken, terminal).profile(file);
        Exploration exploration =
                new Explorer(advisor).explore(profile, Limits.WIDE.within(Duration.ofSeconds(seconds)));
        switch (format) {
            case json ->
                terminal.out()
                        .println(new ExploreJson(advisor.knowledge(), spoken, program.version())
                                .document(exploration)
                                .toPrettyString());
            default -> terminal.out().print(new ExploreText(advisor.knowledge(), spoken).text(exploration));
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
