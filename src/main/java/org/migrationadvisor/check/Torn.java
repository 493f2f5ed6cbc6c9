package org.migrationadvisor.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migrationadvisor.knowledge.Kind;

/**
 * A file of the knowledge base that is not strict YAML. What looks like an id in it still counts, so that one broken file does not make
 * the others look broken.
 */
record Torn(Kind kind, String text) {

    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*(?:- )?id: *[\"']?([a-z0-9_-]+)");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:[_-][a-z0-9]+)*");

    /** The ids that the file seems to define. */
    Set<String> defined() {
        return all(DEFINED.matcher(text), 1);
    }

    /** Everything in it that could be an id. */
    Set<String> words() {
        return words(text);
    }

    /** Everything in a text that could be an id. */
    static Set<String> words(String text) {
        return all(WORD.matcher(text), 0);
    }

    private static Set<String> all(Matcher matcher, int group) {
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
