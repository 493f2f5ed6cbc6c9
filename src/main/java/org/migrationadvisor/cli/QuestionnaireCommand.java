package org.migrationadvisor.cli;

import java.util.concurrent.Callable;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.wording.EmptyProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** questionnaire: every question with its conditions, for paper or as an empty profile. */
@Command(
        name = "questionnaire",
        mixinStandardHelpOptions = true,
        description =
                "Writes the whole questionnaire, with its conditions: for paper (html), as an empty profile to fill in (yaml), or as a table (csv).")
final class QuestionnaireCommand implements Callable<Integer> {

    /** How the questionnaire is written. */
    enum Format {
        html,
        yaml,
        csv
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, yaml or csv; yaml when left out")
    private Format format = Format.yaml;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FolderOptions folders;

    private final Program program;
    private final Terminal terminal;

    QuestionnaireCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeBase knowledge = program.knowledge(folders.knowledge());
        String spoken = language.of(knowledge.languages());
        terminal.out()
                .print(
                        switch (format) {
                            case html -> program.questionnaireDocument(knowledge, spoken);
                            case csv -> new EmptyProfile(knowledge, spoken).csv();
                            case yaml -> new EmptyProfile(knowledge, spoken).yaml();
                        });
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
