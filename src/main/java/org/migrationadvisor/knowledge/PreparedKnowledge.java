package org.migrationadvisor.knowledge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.syntax.NodeBytes;

/**
 * A knowledge base whose files were parsed when the program was built, for a quicker start.
 *
 * @param contentHash what identifies the content of knowledge and rules
 */
public record PreparedKnowledge(String contentHash, List<Document> documents) {

    public PreparedKnowledge {
        documents = List.copyOf(documents);
    }

    /** As bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(contentHash);
            out.writeInt(documents.size());
            for (Document document : documents) {
                out.writeUTF(document.kind().name());
                out.writeUTF(document.file());
                NodeBytes.write(document.root(), out);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * From its bytes.
     *
     * @throws IOException if they cannot be read, or {@link #bytes} did not make them
     */
    public static PreparedKnowledge read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.readAllBytes()));
        String contentHash = in.readUTF();
        List<Document> documents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            documents.add(new Document(Kind.valueOf(in.readUTF()), in.readUTF(), NodeBytes.read(in)));
        }
        return new PreparedKnowledge(contentHash, documents);
    }
}
