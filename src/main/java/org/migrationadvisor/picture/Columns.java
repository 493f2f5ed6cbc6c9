package org.migrationadvisor.picture;

import java.util.ArrayList;
import java.util.List;

/** A drawing in columns: what stands in one rests on what stands in the one before, and a line says so. */
final class Columns {
    private static final double HEAD = 16;
    private static final double HEAD_ROOM = 34;
    private static final double GAP = 44;
    private static final double BETWEEN = 10;
    private static final double BESIDE = 2;

    private final String kind;
    private final double width;
    private final List<String> heads;
    private final double room;

    /**
     * A line into a column.
     *
     * @param column that it leads to
     * @param from   place in the column before
     * @param to     place in this column
     */
    record Step(int column, int from, int to) {}

    /** @param kind class of the drawing for style sheets */
    Columns(String kind, double width, List<String> heads) {
        this.kind = kind;
        this.width = width;
        this.heads = heads;
        this.room = (width - (heads.size() - 1) * GAP) / heads.size();
    }

    String drawn(String title, List<List<Block>> columns, List<Step> steps) {
        double height = columns.stream().mapToDouble(this::height).max().orElse(0);
        Svg svg = new Svg();
        List<List<Double>> middles = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            middles.add(column(svg, column, columns.get(column), height));
        }
        steps.forEach(step -> line(
                svg,
                step.column() * (room + GAP) - GAP,
                middles.get(step.column() - 1).get(step.from()),
                middles.get(step.column()).get(step.to())));
        return svg.drawn(kind, width, HEAD_ROOM + height + BESIDE, title, leads(columns));
    }

    private static boolean leads(List<List<Block>> columns) {
        return columns.stream()
                .flatMap(List::stream)
                .anyMatch(block -> !block.href().isEmpty());
    }

    private double height(List<Block> column) {
        return column.stream()
                        .mapToDouble(block -> block.height(room - BESIDE) + BETWEEN)
                        .sum()
                - BETWEEN;
    }

    /** Draws a column, its blocks around the middle, and gives the height of the middle of each. */
    private List<Double> column(Svg svg, int column, List<Block> blocks, double height) {
        double x = column * (room + GAP);
        svg.words(heads.get(column), x, HEAD, "class", "head", "font-size", HEAD, "font-weight", "bold");
        List<Double> middles = new ArrayList<>();
        double y = HEAD_ROOM + (height - height(blocks)) / 2;
        for (Block block : blocks) {
            double high = block.height(room - BESIDE);
            block.draw(svg, x + 1, y, room - BESIDE);
            middles.add(y + high / 2);
            y += high + BETWEEN;
        }
        return middles;
    }

    private static void line(Svg svg, double x, double from, double to) {
        long half = Math.round(GAP / 2);
        long rise = Math.round(to - from);
        svg.road(
                "M" + Math.round(x) + " " + Math.round(from) + "c" + half + " 0 " + half + " " + rise + " "
                        + Math.round(GAP) + " " + rise,
                2);
    }
}
