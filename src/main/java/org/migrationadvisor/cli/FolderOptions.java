package org.migrationadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options --knowledge and --rules: folders to use instead of what the program carries. Rules are code: only the operator names them. */
final class FolderOptions {

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "a knowledge base to use instead of the program's own")
    private String knowledge;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "rules to use instead of the program's own; compiled at start")
    private String rules;

    Optional<Path> knowledge() {
        return folder("--knowledge", knowledge);
    }

    Optional<Path> rules() {
        return folder("--rules", rules);
    }

    /** @throws Refused if there is no such folder */
    static Optional<Path> folder(String option, String name) {
        return Optional.ofNullable(name).map(Input::path).map(path -> {
            if (!Files.isDirectory(path)) {
                throw new Refused(option + " " + name + ": no such folder");
            }
            return path;
        });
    }
}
