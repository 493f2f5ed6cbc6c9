package org.migrationadvisor.knowledge;

import java.util.List;
import org.migrationadvisor.syntax.Saying;

/** A profile that is refused whole, with everything that is wrong in it. */
public final class ProfileRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Slip> slips;

    /**
     * One thing that is wrong.
     *
     * @param line     from 1; 0 when it belongs to no line
     * @param where    the key or question, such as {@code answers.settlement}
     * @param found    what was found
     * @param accepted what would be accepted
     */
    public record Slip(int line, String where, Saying found, Saying accepted) {}

    /** The one thing that is wrong. */
    public ProfileRefused(int line, String where, Saying found, Saying accepted) {
        this(List.of(new Slip(line, where, found, accepted)));
    }

    public ProfileRefused(List<Slip> slips) {
        super(slips.get(0).found().toString());
        this.slips = List.copyOf(slips);
    }

    public List<Slip> slips() {
        return slips;
    }
}
