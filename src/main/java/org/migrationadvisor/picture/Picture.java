package org.migrationadvisor.picture;

/**
 * A drawing, laid out twice, and the table that says the same. The SVG stands on its own: its colours are attributes, readable in greyscale, and
 * a style sheet may change them by the classes it carries.
 *
 * @param wide   for a sheet of paper, a laptop or a projector: {@value #WIDE} units across
 * @param narrow for a telephone: {@value #NARROW} units across
 */
public record Picture(String title, String wide, String narrow, Table table) {

    /** Width of the wide drawing in its own units; its running text is 14 of them high. */
    public static final int WIDE = 920;

    /** Width of the narrow drawing. */
    public static final int NARROW = 340;

    /** Whether there was anything to draw. */
    public boolean blank() {
        return table.rows().isEmpty();
    }
}
