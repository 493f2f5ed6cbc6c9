package org.migrationadvisor.report.writer;

/** Builds a document of tags; whatever is said in it is escaped. */
final class Markup {

    private final StringBuilder markup = new StringBuilder();

    /** Opens an element; attributes are given by name and value in turn. */
    Markup open(String element, String... attributes) {
        begin(element, attributes);
        markup.append('>');
        return this;
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        begin(element, attributes);
        markup.append(" />");
        return this;
    }

    private void begin(String element, String... attributes) {
        markup.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    Markup close(String element) {
        markup.append("</").append(element).append(">");
        return this;
    }

    Markup say(String words) {
        markup.append(escaped(words));
        return this;
    }

    /** An element with words in it. */
    Markup element(String element, String words, String... attributes) {
        return open(element, attributes).say(words).close(element);
    }

    /** Markup that the program itself made. */
    Markup own(String made) {
        markup.append(made);
        return this;
    }

    @Override
    public String toString() {
        return markup.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
