package org.migrationadvisor.knowledge;

import java.util.List;
import org.migrationadvisor.syntax.Node;

/**
 * One file of the knowledge base, parsed but not yet understood.
 *
 * @param file path below the knowledge base, with forward slashes
 */
public record Document(Kind kind, String file, Node root) {

    /** The entries of the file: the items of a list, or the file itself. */
    public List<Node> entries() {
        return kind.list() && root instanceof Node.Sequence list ? list.items() : List.of(root);
    }
}
