package org.migrationadvisor.picture;

/** SVG text in the making. Whatever is written into it is escaped. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** An element with nothing in it; attributes by name and value in turn. */
    Svg element(String name, Object... attributes) {
        start(name, attributes).insert(text.length() - 1, '/');
        return this;
    }

    /** Opens an element. */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        return this;
    }

    Svg close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    /** A line that leads from one thing to the next, along a path. */
    Svg road(String path, int width) {
        return element("path", "class", "road", "d", path, "fill", "none", "stroke", "#1d5f5a", "stroke-width", width);
    }

    /** A line of text that starts on a base line. */
    Svg words(String words, double x, double y, Object... attributes) {
        start("text", "x", number(x), "y", number(y));
        attributes(text.length() - 1, attributes);
        text.append(escaped(words));
        return close("text");
    }

    private StringBuilder start(String name, Object... attributes) {
        text.append('<').append(name).append('>');
        attributes(text.length() - 1, attributes);
        return text;
    }

    private void attributes(int place, Object... attributes) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1] instanceof Double number ? number(number) : attributes[i + 1];
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value.toString()))
                    .append('"');
        }
        text.insert(place, written);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0).replaceFirst("\\.0$", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * The whole drawing.
     *
     * @param leads whether parts of it lead somewhere: then it is read part by part, else as one picture
     */
    String drawn(String kind, double width, double height, String title, boolean leads) {
        return new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "drawing " + kind,
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height),
                        "width",
                        width,
                        "height",
                        height,
                        "role",
                        leads ? "group" : "img",
                        "aria-label",
                        title,
                        "font-family",
                        "sans-serif",
                        "font-size",
                        Block.SIZE,
                        "fill",
                        "#20302f")
                .text
                .append(text)
                .append("</svg>")
                .toString();
    }
}
