package org.migrationadvisor.knowledge;

/** The knowledge base cannot be used: file, line, what is wrong and what would be right. */
public final class KnowledgeFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    public KnowledgeFault(String file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
