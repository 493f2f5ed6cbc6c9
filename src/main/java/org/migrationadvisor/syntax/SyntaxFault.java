package org.migrationadvisor.syntax;

/** A document that cannot be read: where, what was found, and what would be accepted. */
public final class SyntaxFault extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String accepted;

    /**
     * @param line     from 1; 0 when the fault belongs to no line
     * @param found    what is wrong, in words
     * @param accepted what would be accepted
     */
    public SyntaxFault(int line, String found, String accepted) {
        super(found);
        this.line = line;
        this.accepted = accepted;
    }

    public int line() {
        return line;
    }

    public String accepted() {
        return accepted;
    }
}
