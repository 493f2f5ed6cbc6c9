package org.migrationadvisor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a DRL text, one after the other. Texts keep their opening quote, so that they cannot be taken for words. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("//[^\\n]*|\"[^\"]*|\\$?[A-Za-z_][A-Za-z0-9_.*-]*|==|!=|>=|<=|[^\\s]");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    Tokens(String drl) {
        Matcher matcher = TOKEN.matcher(drl);
        int at = 0;
        while (matcher.find(at)) {
            String token = matcher.group();
            at = matcher.end() + (token.startsWith("\"") ? 1 : 0);
            if (!token.startsWith("//")) {
                tokens.add(token);
            }
        }
    }

    boolean more() {
        return next < tokens.size();
    }

    String peek() {
        return tokens.get(next);
    }

    String take() {
        return tokens.get(next++);
    }

    /** Takes the next token if it is this one. */
    boolean took(String token) {
        boolean there = more() && peek().equals(token);
        next += there ? 1 : 0;
        return there;
    }

    void expect(String token) {
        if (!took(token)) {
            throw new IllegalStateException("Expected " + token + " and found " + peek() + " after "
                    + tokens.subList(Math.max(0, next - 12), next));
        }
    }

    /** A text without its quote. */
    String text() {
        String token = take();
        if (!token.startsWith("\"")) {
            throw new IllegalStateException("Expected a text and found " + token);
        }
        return token.substring(1);
    }
}
