package org.migrationadvisor.picture;

import java.util.List;

/**
 * A coloured block with words in it: the stone that pictures are built of.
 *
 * @param mark  stands before the words; empty where there is none
 * @param words in as many lines as they need
 * @param fine  a line in smaller letters below; empty where there is none
 * @param tone  its colours
 * @param share how much of the room it is broad, from 0 to 1
 * @param href  where it leads; empty where it leads nowhere
 */
record Block(String mark, String words, String fine, Tone tone, double share, String href) {

    static final double SIZE = 14;
    static final double GAP = 5;

    private static final double FINE = 12;
    private static final double LINE = 18;
    private static final double FINE_LINE = 16;
    private static final double PADDING = 9;
    private static final double MARK = 28;

    /** How high it is in a room of a breadth. */
    double height(double room) {
        return 2 * PADDING + lines(room).size() * LINE + fineLines(room).size() * FINE_LINE;
    }

    /** Draws it with its upper left corner at a point. */
    void draw(Svg svg, double x, double y, double room) {
        if (!href.isEmpty()) {
            svg.open("a", "href", href);
        }
        svg.open("g", "class", tone.code());
        svg.element(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                room * share,
                "height",
                height(room),
                "rx",
                2,
                "fill",
                tone.fill,
                "stroke",
                tone.edge);
        write(svg, x + PADDING, y + PADDING, room);
        svg.close("g");
        if (!href.isEmpty()) {
            svg.close("a");
        }
    }

    private void write(Svg svg, double x, double y, double room) {
        double base = y + SIZE;
        if (!mark.isEmpty()) {
            svg.words(mark, x, base, "fill", tone.ink, "font-weight", "bold");
        }
        for (String line : lines(room)) {
            svg.words(line, x + indent(), base, "fill", tone.ink);
            base += LINE;
        }
        for (String line : fineLines(room)) {
            svg.words(line, x + indent(), base, "fill", tone.ink, "font-size", FINE);
            base += FINE_LINE;
        }
    }

    private List<String> lines(double room) {
        return Lettering.lines(words, SIZE, room * share - 2 * PADDING - indent());
    }

    private List<String> fineLines(double room) {
        return fine.isEmpty() ? List.of() : Lettering.lines(fine, FINE, room * share - 2 * PADDING - indent());
    }

    private double indent() {
        return mark.isEmpty() ? 0 : MARK;
    }
}
