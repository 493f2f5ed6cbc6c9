package org.migrationadvisor.picture;

import java.util.List;

/** A drawing as a tree for a telephone: below each thing, set in, stands what it rests on. */
final class Branches {
    private static final double IN = 16;
    private static final double BETWEEN = 8;
    private static final double BESIDE = 2;

    private final Svg svg = new Svg();

    /** A thing and what it rests on. */
    record Branch(Block block, List<Branch> behind) {
        private boolean leads() {
            return !block.href().isEmpty() || behind.stream().anyMatch(Branch::leads);
        }
    }

    String drawn(String title, Branch root) {
        double height = draw(root, 0, 1);
        return svg.drawn("slim", Picture.NARROW, height, title, root.leads());
    }

    /** Draws a branch and gives where the next one begins. */
    private double draw(Branch branch, double x, double y) {
        double room = Picture.NARROW - x - BESIDE;
        double high = branch.block().height(room);
        branch.block().draw(svg, x + 1, y, room);
        double below = y + high + BETWEEN;
        for (Branch behind : branch.behind()) {
            twig(x + IN / 2, y + high, below + behind.block().height(room - IN) / 2);
            below = draw(behind, x + IN, below);
        }
        return below;
    }

    private void twig(double x, double from, double to) {
        svg.road("M" + Math.round(x) + " " + Math.round(from) + "V" + Math.round(to) + "h" + Math.round(IN / 2), 2);
    }
}
