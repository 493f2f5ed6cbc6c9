package org.migrationadvisor.check;

/**
 * Where something stands.
 *
 * @param file path from the repository root
 * @param line from 1; 0 when it belongs to no line
 */
record Place(String file, int line) {

    /** A place in a file of the knowledge base, given by its path below the folder. */
    static Place inKnowledge(String file, int line) {
        return new Place("knowledge-base/" + file, line);
    }

    /** A place in a file of the rules, given by its path below the folder. */
    static Place inRules(String file, int line) {
        return new Place("rules/" + file, line);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
