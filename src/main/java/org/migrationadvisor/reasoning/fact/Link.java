package org.migrationadvisor.reasoning.fact;

/**
 * One item of a list that an intervention of the catalogue carries, such as rides_on: library. Where an answer says that the item is so here, a
 * second link says so too: rides_on_here: library.
 */
public record Link(String intervention, String name, String value) {

    private static final String HERE = "_here";

    /** The name of the links that say which items of a list are so here. */
    public static String here(String list) {
        return list + HERE;
    }

    /** Whether the links of a name say what is so here. */
    public static boolean isHere(String name) {
        return name.endsWith(HERE);
    }

    /** The list whose items the links of a name are, whether they say what is so here or not. */
    public static String list(String name) {
        return isHere(name) ? name.substring(0, name.length() - HERE.length()) : name;
    }
}
