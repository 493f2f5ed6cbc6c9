package org.migrationadvisor.reasoning.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.RuleFault;
import org.migrationadvisor.reasoning.rule.RuleFolder;
import org.migrationadvisor.syntax.ContentHash;

/** The build step: compiles the rules folder into the folder of classes, unless nothing changed since the last time. */
public final class CompileRules {

    private static final String FACTS = "org/migrationadvisor/reasoning";

    private CompileRules() {}

    /**
     * @param arguments the rules folder and the folder of classes
     */
    public static void main(String[] arguments) throws IOException {
        RuleFolder rules = new RuleFolder(Path.of(arguments[0]));
        Path classes = Path.of(arguments[1]);
        Path stamp = classes.resolve("META-INF/advisor/rules.hash");
        String hash = ContentHash.of(rules.drl(Phase.DIAGNOSIS), rules.drl(Phase.ADVICE), factTypes(classes));
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        for (Phase phase : Phase.values()) {
            delete(classes.resolve("rules").resolve(phase.code()));
        }
        delete(stamp.getParent());
        try {
            write(RuleCompiler.compile(rules), classes);
            Files.writeString(stamp, hash);
        } catch (RuleFault named) {
            // The program is built all the same: without rules it does not start, but check names the fault with line
            // and remedy.
        }
    }

    private static void write(Map<String, byte[]> files, Path classes) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** The types that rules are compiled against: when they change, so does what the compiler makes. */
    private static Map<String, String> factTypes(Path classes) throws IOException {
        Map<String, String> types = new TreeMap<>();
        for (String name : List.of("fact", "conclusion")) {
            try (Stream<Path> files = Files.list(classes.resolve(FACTS).resolve(name))) {
                for (Path file : files.toList()) {
                    types.put(file.getFileName().toString(), java.util.Arrays.toString(Files.readAllBytes(file)));
                }
            }
        }
        return types;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
