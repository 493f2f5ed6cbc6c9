package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.fixture.Folders;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.knowledge.PreparedKnowledge;
import org.migrationadvisor.syntax.StrictYaml;
import org.migrationadvisor.syntax.SyntaxFault;

/** What the build makes of the knowledge base, for a quicker start. */
class PrepareTest {

    private static final Path KNOWLEDGE = Path.of("knowledge-base");
    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    @Test
    void the_program_starts_from_the_very_documents_of_the_knowledge_base() throws IOException {
        try (InputStream file = Sources.class.getResourceAsStream("/" + Sources.PREPARED)) {
            PreparedKnowledge prepared = PreparedKnowledge.read(file);

            assertThat(prepared.documents()).isEqualTo(new KnowledgeFolder(KNOWLEDGE).documents());
            assertThat(prepared.contentHash())
                    .isEqualTo(new Sources(Optional.of(KNOWLEDGE), Optional.of(RULES)).contentHash());
        }
    }

    @Test
    void every_kind_of_value_is_kept_as_it_was_written_with_its_line() throws SyntaxFault, IOException {
        Document document = new Document(Kind.WEIGHTS, "weights/all.yaml", StrictYaml.read("""
                # A line before
                number: -1.50
                words: "años, “así”, 𝄞"
                yes: no
                nothing:
                list: [1e3, "2", [], {}]
                """));

        PreparedKnowledge prepared = new PreparedKnowledge("name", java.util.List.of(document));

        assertThat(PreparedKnowledge.read(new ByteArrayInputStream(prepared.bytes())))
                .isEqualTo(prepared);
    }

    @Test
    void what_was_prepared_gives_way_to_a_fault_that_the_start_names() throws IOException {
        Path copy = folder.resolve("knowledge-base");
        Path prepared = folder.resolve("classes").resolve(Sources.PREPARED);
        Folders.copy(KNOWLEDGE, copy);
        prepare(copy);
        assertThat(prepared).exists();

        Files.writeString(copy.resolve("weights/weights.yaml"), "- id: 'without an end");
        prepare(copy);

        assertThat(prepared).doesNotExist();
    }

    private void prepare(Path knowledge) throws IOException {
        Prepare.main(new String[] {
            knowledge.toString(), RULES.toString(), folder.resolve("classes").toString()
        });
    }
}
