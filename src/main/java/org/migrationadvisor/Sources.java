package org.migrationadvisor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.knowledge.KnowledgeReader;
import org.migrationadvisor.knowledge.PreparedKnowledge;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.compile.RulesFromFolder;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.reasoning.rule.RuleFolder;
import org.migrationadvisor.syntax.ContentHash;

/** Where knowledge and rules come from: the program itself, or folders that the operator names. */
final class Sources {

    /** Where the build puts the knowledge that it has parsed. */
    static final String PREPARED = "META-INF/knowledge.prepared";

    private final Optional<Path> knowledge;
    private final Optional<Path> rules;

    Sources(Optional<Path> knowledge, Optional<Path> rules) {
        this.knowledge = knowledge;
        this.rules = rules;
    }

    KnowledgeFolder knowledgeFolder() {
        return new KnowledgeFolder(knowledge.orElseGet(() -> inProgram("knowledge-base")));
    }

    RuleFolder ruleFolder() {
        return new RuleFolder(rules.orElseGet(() -> inProgram("rule-files")));
    }

    RuleBase ruleBase() {
        return compiled(ruleFolder());
    }

    /** The compiled rules of a folder: those of the program come with it, any others are compiled now. */
    RuleBase compiled(RuleFolder folder) {
        return rules.isEmpty() && folder.root().equals(ruleFolder().root())
                ? RuleBase.load(RuleBook.of(folder), Sources.class.getClassLoader())
                : new RulesFromFolder(
                                Path.of(System.getProperty("user.home"), ".cache", "migration-advisor"),
                                programVersion())
                        .load(folder);
    }

    Advisor advisor() {
        Meanwhile<RuleBase> ruleBase = Meanwhile.begin(this::ruleBase);
        return new Advisor(knowledgeBase(), ruleBase.result());
    }

    KnowledgeBase knowledgeBase() {
        return prepared()
                .map(ready ->
                        KnowledgeReader.read(ready.documents(), rules.isEmpty() ? ready.contentHash() : contentHash()))
                .orElseGet(() -> KnowledgeReader.read(knowledgeFolder(), contentHash()));
    }

    /** The knowledge that comes with the program, parsed when it was built; none where a file has a fault. */
    private Optional<PreparedKnowledge> prepared() {
        if (knowledge.isPresent()) {
            return Optional.empty();
        }
        try (InputStream file = Sources.class.getResourceAsStream("/" + PREPARED)) {
            return file == null ? Optional.empty() : Optional.of(PreparedKnowledge.read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One short name for the content of knowledge and rules together. */
    String contentHash() {
        Map<String, String> files = new TreeMap<>(knowledgeFolder().texts());
        return ContentHash.of(
                files, ruleFolder().drl(Phase.DIAGNOSIS), ruleFolder().drl(Phase.ADVICE));
    }

    /** The version of the program. */
    static String programVersion() {
        try (InputStream file = Sources.class.getResourceAsStream("/program.properties")) {
            Properties properties = new Properties();
            properties.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path inProgram(String folder) {
        try {
            URI place = Sources.class.getResource("/" + folder).toURI();
            return place.getScheme().equals("jar") ? inJar(place, folder) : Path.of(place);
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("The program is incomplete: no folder " + folder, unreadable);
        }
    }

    private static Path inJar(URI place, String folder) throws IOException {
        try {
            return FileSystems.newFileSystem(place, Map.of()).getPath(folder);
        } catch (FileSystemAlreadyExistsException open) {
            return FileSystems.getFileSystem(place).getPath(folder);
        }
    }
}
