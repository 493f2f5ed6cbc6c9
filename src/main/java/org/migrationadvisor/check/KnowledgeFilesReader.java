package org.migrationadvisor.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.knowledge.KnowledgeFault;
import org.migrationadvisor.knowledge.KnowledgeFolder;

/** Reads the knowledge base file by file; a file that cannot be read is a fault and does not keep the others from being read. */
final class KnowledgeFilesReader {

    private static final String ACCEPTED = "; accepted: ";

    private final KnowledgeFolder folder;
    private final Faults faults;
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final List<Torn> torn = new ArrayList<>();

    private KnowledgeFilesReader(KnowledgeFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    static KnowledgeFiles read(KnowledgeFolder folder, Faults faults) {
        KnowledgeFilesReader reader = new KnowledgeFilesReader(folder, faults);
        for (Kind kind : Kind.values()) {
            reader.files(kind).forEach(file -> reader.read(kind, file));
        }
        return reader.files();
    }

    private KnowledgeFiles files() {
        Questionnaire questionnaire =
                QuestionSketches.of(entries(Kind.QUESTIONNAIRE), entries(Kind.INTERVENTIONS), tornInterventions());
        return new KnowledgeFiles(
                documents,
                lines,
                torn,
                Schemas.read(folder.root(), faults),
                new Ids(documents, torn, faults),
                questionnaire);
    }

    private List<String> tornInterventions() {
        return torn.stream()
                .filter(file -> file.kind() == Kind.INTERVENTIONS)
                .flatMap(file -> file.defined().stream())
                .toList();
    }

    private List<Entry> entries(Kind kind) {
        return documents.stream()
                .filter(document -> document.kind() == kind)
                .flatMap(Entry::of)
                .toList();
    }

    private List<Path> files(Kind kind) {
        try {
            List<Path> files = folder.files(kind);
            if (files.isEmpty()) {
                faults.add(
                        Place.inKnowledge(kind.folder(), 0),
                        "the folder holds no .yaml file",
                        "put at least one there");
            }
            return files;
        } catch (KnowledgeFault missing) {
            add(missing);
            return List.of();
        }
    }

    private void read(Kind kind, Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            lines.put(kind.folder() + "/" + file.getFileName(), text.lines().toList());
            try {
                documents.add(folder.document(kind, file));
            } catch (KnowledgeFault fault) {
                add(fault);
                torn.add(new Torn(kind, text));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            faults.add(
                    Place.inKnowledge(kind.folder() + "/" + file.getFileName(), 0),
                    "the file cannot be read",
                    "check that it may be read");
        }
    }

    private void add(KnowledgeFault fault) {
        String[] parts = fault.getMessage().split(ACCEPTED, 2);
        faults.add(
                Place.inKnowledge(fault.file(), fault.line()),
                parts[0],
                parts.length > 1 ? "accepted: " + parts[1] : "put it there");
    }
}
