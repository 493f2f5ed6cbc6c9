package org.migrationadvisor.syntax;

/** A document that cannot be read: where, what was found, and what would be accepted. */
public final class SyntaxFault extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final transient Saying found;
    private final transient Saying accepted;

    /** @param line from 1; 0 when the fault belongs to no line */
    public SyntaxFault(int line, Saying found, Saying accepted) {
        super(found.toString());
        this.line = line;
        this.found = found;
        this.accepted = accepted;
    }

    public int line() {
        return line;
    }

    public Saying found() {
        return found;
    }

    public Saying accepted() {
        return accepted;
    }
}
