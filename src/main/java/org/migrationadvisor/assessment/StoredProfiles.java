package org.migrationadvisor.assessment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.StrictJson;
import org.migrationadvisor.syntax.SyntaxFault;

/** Writes profiles for the database, and reads them back even where the questionnaire has lost a question or code since. */
final class StoredProfiles {

    private final ProfileReader reader;
    private final ProfileWriter writer;

    StoredProfiles(Questionnaire questionnaire) {
        this.reader = new ProfileReader(questionnaire);
        this.writer = new ProfileWriter(questionnaire);
    }

    /**
     * The profile as text that {@link #read} gives back unchanged.
     *
     * @throws ChangeRefused if there is no such text, since something in the profile is not accepted
     */
    String written(Profile profile) {
        String text = writer.json(profile);
        try {
            reader.read(text.getBytes(StandardCharsets.UTF_8));
            return text;
        } catch (ProfileRefused refused) {
            throw new ChangeRefused(refused.slips());
        }
    }

    /** The profile of a text, without whatever the questionnaire does not know any more. */
    Profile read(String text) {
        try {
            Node.Mapping root = mapping(StrictJson.read(text));
            try {
                return reader.read(root);
            } catch (ProfileRefused outdated) {
                return reader.read(without(root, places(outdated)));
            }
        } catch (SyntaxFault | ProfileRefused damaged) {
            throw new IllegalStateException("A stored profile cannot be read: " + damaged.getMessage(), damaged);
        }
    }

    private static Node.Mapping mapping(Node node) throws SyntaxFault {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new SyntaxFault(node.line(), node.kind(), Saying.of("a mapping"));
    }

    private static Set<String> places(ProfileRefused refused) {
        return refused.slips().stream().map(ProfileRefused.Slip::where).collect(Collectors.toSet());
    }

    private static Node.Mapping without(Node.Mapping root, Set<String> places) {
        Map<String, Node> entries = new LinkedHashMap<>();
        root.entries()
                .forEach((key, node) -> entries.put(
                        key, node instanceof Node.Mapping mapping ? without(mapping, key + ".", places) : node));
        return new Node.Mapping(entries, root.keyLines(), root.line());
    }

    private static Node.Mapping without(Node.Mapping mapping, String prefix, Set<String> places) {
        Map<String, Node> kept = new LinkedHashMap<>(mapping.entries());
        kept.keySet()
                .removeIf(key -> places.stream()
                        .anyMatch(place -> place.equals(prefix + key) || place.startsWith(prefix + key + ".")));
        return new Node.Mapping(kept, mapping.keyLines(), mapping.line());
    }
}
