package org.migrationadvisor.pages.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.migrationadvisor.pages.Page;

/**
 * Two people answered the same differently; whoever comes later chooses.
 *
 * @param address where the choice is sent
 * @param asked   ids of the questions that the later one changed
 * @param base    the revision that stands
 * @param carried what the later one sent, kept as it is
 */
public record ConflictPage(
        String title, Around around, String address, String asked, int base, List<Field> carried, List<Clash> clashes)
        implements Page {

    /** A field that is sent along unseen. */
    public record Field(String name, String value) {}

    /** A question, or the name of the municipality, with both answers. */
    public record Clash(String id, String question, Voice theirs, Voice mine) {}

    /** Ids of what clashes. */
    public String ids() {
        return clashes.stream().map(Clash::id).collect(Collectors.joining(" "));
    }

    /** What one of them said: the answer, and the note beside it; both empty where nothing stands. */
    public record Voice(String answer, String note) {}

    @Override
    public List<String> scripts() {
        return List.of("answers.js");
    }
}
