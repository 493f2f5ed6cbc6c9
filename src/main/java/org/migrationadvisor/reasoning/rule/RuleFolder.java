package org.migrationadvisor.reasoning.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.Phase;

/** The folder rules: a folder for each theme, in it diagnosis.drl, advice.drl and cases.yaml. */
public final class RuleFolder {

    private final Path root;

    public RuleFolder(Path root) {
        this.root = root;
    }

    /** Where it lies. */
    public Path root() {
        return root;
    }

    /** The DRL texts of a phase, by path below the rules folder. */
    public Map<String, String> drl(Phase phase) {
        return texts(phase.code() + ".drl");
    }

    /** The texts of the files with one name, by path below the rules folder. */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = new TreeMap<>();
        for (String theme : themes()) {
            Path file = root.resolve(theme).resolve(name);
            if (Files.isRegularFile(file)) {
                texts.put(theme + "/" + name, read(file));
            }
        }
        return texts;
    }

    /** The themes: names of the folders that hold a DRL file. */
    public List<String> themes() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Stream.of(Phase.values())
                            .anyMatch(phase -> Files.exists(folder.resolve(phase.code() + ".drl"))))
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rules folder cannot be read", unreadable);
        }
    }

    /**
     * Every rule of both phases, in the order of phases, files and lines.
     *
     * @param faults takes each departure from the allowed form
     */
    public List<Rule> rules(Consumer<RuleFault> faults) {
        List<Rule> rules = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            drl(phase)
                    .forEach((file, text) -> rules.addAll(
                            DrlReader.read(file, file.substring(0, file.indexOf('/')), phase, text, faults)));
        }
        return rules;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
