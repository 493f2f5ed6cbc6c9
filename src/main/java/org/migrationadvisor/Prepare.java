package org.migrationadvisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.migrationadvisor.knowledge.KnowledgeFault;
import org.migrationadvisor.knowledge.PreparedKnowledge;

/** The build step that parses the knowledge base, so that no start has to. */
final class Prepare {

    private Prepare() {}

    /**
     * @param arguments the folders of knowledge, of rules and of classes
     */
    public static void main(String[] arguments) throws IOException {
        Sources sources = new Sources(Optional.of(Path.of(arguments[0])), Optional.of(Path.of(arguments[1])));
        Path prepared = Path.of(arguments[2]).resolve(Sources.PREPARED);
        Files.deleteIfExists(prepared);
        try {
            byte[] bytes = new PreparedKnowledge(
                            sources.contentHash(), sources.knowledgeFolder().documents())
                    .bytes();
            Files.createDirectories(prepared.getParent());
            Files.write(prepared, bytes);
        } catch (KnowledgeFault named) {
            // The program is built all the same: it names the fault when it starts, and so does check, with all others.
        }
    }
}
