package org.migrationadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.migrationadvisor.fixture.Folders;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.compile.RulesFromFolder;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.reasoning.rule.RuleFolder;
import org.migrationadvisor.syntax.ContentHash;

/** A copy of the real knowledge base and rules, to put faults into; a test that registers it has one of its own, and leaves nothing behind. */
final class SeededBase implements AfterEachCallback {

    private static final Path KNOWLEDGE = Path.of("knowledge-base");
    private static final Path RULES = Path.of("rules");
    private static final Path COMPILED = Path.of("target", "rules-of-tests");
    private static final Map<String, RuleBase> BY_CONTENT = new ConcurrentHashMap<>();

    private final Path root;

    private SeededBase(Path root) {
        this.root = root;
    }

    /** A fresh copy in a folder of its own. */
    static SeededBase fresh() {
        try {
            Path folder = Files.createTempDirectory("seeded-base");
            Folders.copy(KNOWLEDGE, folder.resolve(KNOWLEDGE));
            Folders.copy(RULES, folder.resolve(RULES));
            return new SeededBase(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The real base, as it is. */
    static SeededBase real() {
        return new SeededBase(Path.of(""));
    }

    /** Replaces the first place where a text stands. */
    SeededBase replace(String file, String text, String replacement) {
        String whole = read(file);
        assertThat(whole).as(file).contains(text);
        int at = whole.indexOf(text);
        return write(file, whole.substring(0, at) + replacement + whole.substring(at + text.length()));
    }

    SeededBase append(String file, String text) {
        return write(file, read(file) + text);
    }

    SeededBase write(String file, String text) {
        try {
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    SeededBase delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first line that holds a text, from 1. */
    int line(String file, String text) {
        List<String> lines = read(file).lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            if (lines.get(line - 1).contains(text)) {
                return line;
            }
        }
        throw new AssertionError("No line of " + file + " holds: " + text);
    }

    /** What is wrong with what is written. */
    List<Fault> written() {
        return Checker.checkWritten(knowledge(), rules());
    }

    /** What is wrong with what is written, and with what happens when it runs. */
    Report run() {
        return Checker.check(knowledge(), rules(), SeededBase::compiled);
    }

    KnowledgeFolder knowledge() {
        return new KnowledgeFolder(root.resolve(KNOWLEDGE));
    }

    RuleFolder rules() {
        return new RuleFolder(root.resolve(RULES));
    }

    /** Compiling takes seconds, so the same rules are compiled once; those of the repository were compiled by the build. */
    private static RuleBase compiled(RuleFolder folder) {
        return BY_CONTENT.computeIfAbsent(
                hash(folder),
                hash -> hash.equals(hash(new RuleFolder(RULES)))
                        ? RuleBase.load(RuleBook.of(folder), SeededBase.class.getClassLoader())
                        : new RulesFromFolder(COMPILED, "test").load(folder));
    }

    private static String hash(RuleFolder folder) {
        return ContentHash.of(folder.drl(Phase.DIAGNOSIS), folder.drl(Phase.ADVICE));
    }

    /** Asserts that what is written has a fault on the line that holds a text, and that its words say so. */
    void hasFault(String file, String lineWith, String... words) {
        assertFault(written(), file, line(file, lineWith), words);
    }

    /** Asserts the same of what shows when the rules run. */
    void hasFaultWhenRun(String file, String lineWith, String... words) {
        assertFault(run().faults(), file, line(file, lineWith), words);
    }

    static void assertFault(List<Fault> faults, String file, int line, String... words) {
        assertThat(faults)
                .as("faults")
                .extracting(CheckText::line)
                .anySatisfy(text ->
                        assertThat(text).startsWith(file + ":" + line + ": ").contains(words));
    }
}
