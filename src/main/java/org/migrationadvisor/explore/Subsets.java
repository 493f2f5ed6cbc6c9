package org.migrationadvisor.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;

/** The answers to a question that takes several codes: every set of them that it takes, and {@code none} alone where it knows that code. */
final class Subsets {
    private static final String NONE = "none";

    private final List<String> codes;
    private final int most;
    private final int none;

    Subsets(Question question) {
        this.codes = question.options().stream()
                .map(Question.Option::code)
                .filter(code -> !code.equals(NONE))
                .toList();
        this.most = Math.min(question.atMost().orElse(codes.size()), codes.size());
        this.none = question.option(NONE).isPresent() ? 1 : 0;
    }

    /** How many there are. */
    private double count() {
        return none
                + IntStream.rangeClosed(1, most)
                        .mapToDouble(size -> ways(codes.size(), size))
                        .sum();
    }

    /** How many lots there are at most. */
    static long lots(Set<String> telling) {
        return telling.size() < Integer.SIZE ? (1L << telling.size()) + 1 : Long.MAX_VALUE;
    }

    /**
     * All of them, those together that hold the same telling codes.
     *
     * @param telling the codes that make a difference
     */
    List<Lot> inLots(Set<String> telling) {
        List<String> told = codes.stream().filter(telling::contains).toList();
        List<String> silent =
                codes.stream().filter(code -> !telling.contains(code)).toList();
        boolean noneTells = telling.contains(NONE);
        List<Lot> lots = new ArrayList<>();
        for (int mask = 0; mask < 1 << told.size(); mask++) {
            int chosen = mask;
            List<String> held = IntStream.range(0, told.size())
                    .filter(place -> (chosen >> place & 1) == 1)
                    .mapToObj(told::get)
                    .toList();
            double alike = held.size() > most ? 0 : alike(held.size(), silent.size());
            alike += held.isEmpty() && !noneTells ? none : 0;
            if (alike > 0) {
                lots.add(new Lot(new Response.Chosen(example(held, silent)), alike / count()));
            }
        }
        if (noneTells) {
            lots.add(new Lot(new Response.Chosen(List.of(NONE)), none / count()));
        }
        return lots;
    }

    /** How many sets hold these telling codes: with any silent ones, as many as there is room for. */
    private double alike(int held, int silent) {
        return IntStream.rangeClosed(held == 0 ? 1 : 0, Math.min(silent, most - held))
                .mapToDouble(size -> ways(silent, size))
                .sum();
    }

    private static List<String> example(List<String> held, List<String> silent) {
        return held.isEmpty() ? List.of(silent.isEmpty() ? NONE : silent.get(0)) : held;
    }

    /** One of them, each as likely as the others. */
    Response draw(SplittableRandom chance) {
        double place = chance.nextDouble(count()) - none;
        if (place < 0) {
            return new Response.Chosen(List.of(NONE));
        }
        int size = 1;
        while (size < most && place >= ways(codes.size(), size)) {
            place -= ways(codes.size(), size++);
        }
        List<String> left = new ArrayList<>(codes);
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < size) {
            drawn.add(left.remove(chance.nextInt(left.size())));
        }
        return new Response.Chosen(drawn);
    }

    /** In how many ways so many can be chosen out of some. */
    private static double ways(int of, int chosen) {
        double ways = 1;
        for (int i = 1; i <= chosen; i++) {
            ways = ways * (of - chosen + i) / i;
        }
        return ways;
    }
}
