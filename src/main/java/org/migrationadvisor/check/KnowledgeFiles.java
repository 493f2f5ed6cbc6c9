package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.syntax.Node;

/** The knowledge base as it is written. */
final class KnowledgeFiles {

    private final List<Document> documents;
    private final List<Torn> torn;
    private final Schemas schemas;
    private final Ids ids;
    private final Questionnaire questionnaire;
    private final List<Reference> references = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Set<String> tornWords = new TreeSet<>();

    /**
     * @param documents     those that are strict YAML
     * @param lines         of each file, by path below the knowledge base
     * @param torn          the files that are not strict YAML
     * @param questionnaire every question that could be made out, without its words
     */
    KnowledgeFiles(
            List<Document> documents,
            Map<String, List<String>> lines,
            List<Torn> torn,
            Schemas schemas,
            Ids ids,
            Questionnaire questionnaire) {
        this.documents = List.copyOf(documents);
        this.torn = List.copyOf(torn);
        this.schemas = schemas;
        this.ids = ids;
        this.questionnaire = questionnaire;
        documents.forEach(document -> schemas.of(document.kind())
                .ifPresent(schema -> new SchemaWalk(new Gatherer(document, lines.get(document.file())))
                        .walk(schema, document.root())));
        torn.forEach(file -> tornWords.addAll(file.words()));
    }

    List<Document> documents() {
        return documents;
    }

    Stream<Document> documents(Kind kind) {
        return documents.stream().filter(document -> document.kind() == kind);
    }

    /** The entries of a kind that are mappings. */
    Stream<Entry> entries(Kind kind) {
        return documents(kind).flatMap(Entry::of);
    }

    List<Torn> torn() {
        return torn;
    }

    /** Everything that could be an id in the files that cannot be read. */
    Set<String> tornWords() {
        return tornWords;
    }

    Schemas schemas() {
        return schemas;
    }

    Ids ids() {
        return ids;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The languages that every text is written in, as the release says; none if that cannot be read. */
    List<String> languages() {
        return entries(Kind.RELEASE)
                .flatMap(release -> release.codes("languages").stream())
                .toList();
    }

    /** Every id that refers to something. */
    List<Reference> references() {
        return references;
    }

    /** Every text. */
    List<Wording> wordings() {
        return wordings;
    }

    /** Keeps the references and texts of one document. */
    private final class Gatherer implements SchemaWalk.Visitor {

        private final Document document;
        private final List<String> lines;

        Gatherer(Document document, List<String> lines) {
            this.document = document;
            this.lines = lines;
        }

        @Override
        public void reference(String refers, Node id) {
            id.written()
                    .ifPresent(written -> references.add(
                            new Reference(refers, written, Place.inKnowledge(document.file(), id.line()))));
        }

        @Override
        public void text(String path, Node.Mapping text, List<Node.Mapping> around) {
            wordings.add(new Wording(document, path, text, around, lines));
        }
    }
}
