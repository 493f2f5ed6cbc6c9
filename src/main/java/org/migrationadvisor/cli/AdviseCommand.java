package org.migrationadvisor.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.wording.AdviceJson;
import org.migrationadvisor.wording.AdviceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** advise: advice for one profile or several. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        description = "Gives advice for each profile. JSON is one object for one file, an array for several.",
        footer = {
            "",
            "Exit codes: 0 done, 2 a profile was refused (the good ones are answered all the same), 3 the program failed."
        })
final class AdviseCommand implements Callable<Integer> {

    /** How advice is written. */
    enum Format {
        text,
        json,
        html
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "profiles in YAML or JSON; - reads one from standard input")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or html; text when left out")
    private Format format = Format.text;

    @Option(
            names = "--trace",
            description = "with json: also every rule that fired, with what it matched and concluded")
    private boolean trace;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FolderOptions folders;

    private final Program program;
    private final Terminal terminal;
    private boolean refused;

    AdviseCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format == Format.html && files.size() > 1) {
            throw new Refused(
                    "--format html: " + files.size() + " files; accepted: one, since each document stands alone");
        }
        Advisor advisor = program.advisor(folders.knowledge(), folders.rules());
        String spoken = language.of(advisor.knowledge().languages());
        List<Profile> profiles = profiles(new Input(advisor.knowledge(), spoken, terminal));
        switch (format) {
            case json -> json(advisor, spoken, profiles);
            case html -> html(advisor, spoken, profiles);
            default -> text(advisor, spoken, profiles);
        }
        terminal.out().flush();
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private List<Profile> profiles(Input input) {
        List<Profile> profiles = new ArrayList<>();
        for (String file : files) {
            try {
                profiles.add(input.profile(file));
            } catch (Refused refusal) {
                terminal.err().println(refusal.getMessage());
                refused = true;
            }
        }
        return profiles;
    }

    private void json(Advisor advisor, String spoken, List<Profile> profiles) {
        AdviceJson wording = new AdviceJson(advisor.knowledge(), spoken, program.version());
        Influence influence = new Influence(advisor);
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        for (Profile profile : profiles) {
            Advice advice = advisor.advise(profile);
            documents.add(
                    trace
                            ? wording.traced(advice, influence.askFirst(profile))
                            : wording.document(advice, influence.askFirst(profile)));
        }
        if (files.size() > 1) {
            terminal.out().println(documents.toPrettyString());
        } else if (!documents.isEmpty()) {
            terminal.out().println(documents.get(0).toPrettyString());
        }
    }

    private void html(Advisor advisor, String spoken, List<Profile> profiles) {
        Influence influence = new Influence(advisor);
        profiles.forEach(profile -> terminal.out()
                .print(program.adviceDocument(advisor, advisor.advise(profile), influence.askFirst(profile), spoken)));
    }

    private void text(Advisor advisor, String spoken, List<Profile> profiles) {
        AdviceText wording = new AdviceText(advisor.knowledge(), spoken);
        Influence influence = new Influence(advisor);
        String between = "";
        for (Profile profile : profiles) {
            Advice advice = advisor.advise(profile);
            terminal.out().print(between + wording.text(advice, influence.askFirst(profile)));
            between = "\n\n";
        }
    }
}
