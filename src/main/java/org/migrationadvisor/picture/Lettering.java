package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.List;

/** How much room letters take. It reckons with a wide sans-serif, so that text fits in whatever font is there. */
final class Lettering {

    private static final String NARROW = "iIjl.,;:'’|!()[]·-ftr \"";
    private static final String BROAD = "mMwWÑO—…%@";
    private static final double OF_NARROW = 0.38;
    private static final double OF_BROAD = 0.95;
    private static final double OF_CAPITAL = 0.72;
    private static final double OF_ANY = 0.62;

    private Lettering() {}

    /** The width of a text in letters of a size. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::width).sum() * size;
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return OF_NARROW;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return OF_BROAD;
        }
        return Character.isUpperCase(letter) ? OF_CAPITAL : OF_ANY;
    }

    /** The lines that a text needs in a room. A word stays whole, even where it is broader than the room. */
    static List<String> lines(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
