package org.migrationadvisor.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Lines of text under headings, wrapped. */
public final class Lines {

    private static final int WIDTH = 100;
    private final StringBuilder text = new StringBuilder();

    /** The title of the whole, underlined. */
    public void title(String title) {
        text.append(title).append('\n').append("=".repeat(title.length())).append("\n\n");
    }

    /** The heading of a part, underlined, after an empty line. */
    public void heading(String heading) {
        text.append('\n')
                .append(heading)
                .append('\n')
                .append("-".repeat(heading.length()))
                .append('\n');
    }

    /** Words from the margin on. */
    public void paragraph(String words) {
        wrap("", "", words);
    }

    /** Words behind a mark. */
    public void item(String mark, String words) {
        wrap(mark + " ", "   ", words);
    }

    /** Words below those of an item. */
    public void detail(String words) {
        wrap("   ", "   ", words);
    }

    /** A heading and a line for each thing; nothing where there is none. */
    public <T> void section(String heading, Collection<T> items, Consumer<T> line) {
        if (!items.isEmpty()) {
            heading(heading);
            items.forEach(line);
        }
    }

    private void wrap(String first, String next, String words) {
        List<String> line = new ArrayList<>();
        int length = first.length();
        String indent = first;
        for (String word : words.split("\\s+")) {
            if (length + word.length() > WIDTH && !line.isEmpty()) {
                text.append(indent).append(String.join(" ", line)).append('\n');
                line.clear();
                indent = next;
                length = next.length();
            }
            line.add(word);
            length += word.length() + 1;
        }
        text.append(indent).append(String.join(" ", line)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
