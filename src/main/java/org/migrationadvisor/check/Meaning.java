package org.migrationadvisor.check;

import java.util.Collection;
import java.util.List;

/**
 * What a text in a rule stands for.
 *
 * @param name     what it is, in words, such as {@code intervention}
 * @param accepted the texts it may be
 */
record Meaning(String name, List<String> accepted) {

    Meaning(String name, Collection<String> accepted) {
        this(name, List.copyOf(accepted));
    }
}
