package org.migrationadvisor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.migrationadvisor.syntax.StrictYaml;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/** The folder knowledge-base on disk or inside the program. */
public final class KnowledgeFolder {

    private final Path root;

    public KnowledgeFolder(Path root) {
        this.root = root;
    }

    /** Where it lies. */
    public Path root() {
        return root;
    }

    /**
     * Every document, by kind and file name.
     *
     * @throws KnowledgeFault at the first file that is not strict YAML
     */
    public List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            files(kind).forEach(file -> documents.add(document(kind, file)));
        }
        return documents;
    }

    /** The YAML files of a kind, in order of name. */
    public List<Path> files(Kind kind) {
        Path folder = root.resolve(kind.folder());
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeFault(kind.folder(), 0, "the folder is missing; each kind of knowledge has one");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of every file, by path below the knowledge base. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            for (Path file : files(kind)) {
                try {
                    texts.put(kind.folder() + "/" + file.getFileName(), Files.readString(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException("Cannot read " + file, unreadable);
                }
            }
        }
        return texts;
    }

    /**
     * One document.
     *
     * @throws KnowledgeFault if the file is not strict YAML
     */
    public Document document(Kind kind, Path file) {
        String name = kind.folder() + "/" + file.getFileName();
        try {
            return new Document(kind, name, StrictYaml.read(Utf8.decode(Files.readAllBytes(file))));
        } catch (SyntaxFault fault) {
            throw new KnowledgeFault(name, fault.line(), fault.getMessage() + "; accepted: " + fault.accepted());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
