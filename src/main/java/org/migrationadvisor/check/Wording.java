package org.migrationadvisor.check;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.knowledge.Document;
import org.migrationadvisor.syntax.Node;

/**
 * A text of the knowledge base in its languages.
 *
 * @param path   where in the document, such as {@code first_steps[2].text}
 * @param around the mappings it lies in, the innermost first
 * @param lines  the lines of the file
 */
record Wording(Document document, String path, Node.Mapping text, List<Node.Mapping> around, List<String> lines) {

    /** The words in one language; empty where there are none. */
    Optional<String> in(String language) {
        return Optional.ofNullable(text.entries().get(language))
                .map(node -> node.written().orElse("").strip());
    }

    /** Where the text of a language begins. */
    Place place(String language) {
        return Place.inKnowledge(document.file(), text.lineOf(language));
    }

    /** Where some words of a language stand. */
    Place place(String language, String words) {
        int from = text.lineOf(language);
        int to = text.keyLines().values().stream()
                .filter(line -> line > from)
                .min(Integer::compare)
                .orElse(lines.size() + 1);
        for (int line = from; line < to && line <= lines.size(); line++) {
            if (lines.get(line - 1).contains(words)) {
                return Place.inKnowledge(document.file(), line);
            }
        }
        return place(language);
    }
}
