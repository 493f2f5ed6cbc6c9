package org.migrationadvisor.reasoning.rule;

/** A rule file cannot be used: where, what is wrong and what would be right. */
public final class RuleFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    public RuleFault(String file, int line, String message) {
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
