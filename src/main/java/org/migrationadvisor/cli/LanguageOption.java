package org.migrationadvisor.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option --lang of every command that writes words. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en or es; en when left out")
    private String language = "en";

    /** @throws Refused if the knowledge base is not written in it */
    String of(List<String> languages) {
        if (!languages.contains(language)) {
            throw new Refused("--lang " + language + ": not a language of the knowledge base; accepted: "
                    + String.join(", ", languages));
        }
        return language;
    }
}
