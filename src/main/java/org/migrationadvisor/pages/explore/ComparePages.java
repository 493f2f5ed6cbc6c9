package org.migrationadvisor.pages.explore;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migrationadvisor.advice.Outcome;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.SideBySide;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;

/** Writes the page of several municipalities side by side. */
public final class ComparePages {

    /** How many fit beside each other. */
    public static final int MOST = 4;

    private final Edition edition;

    public ComparePages(Edition edition) {
        this.edition = edition;
    }

    /**
     * The page.
     *
     * @param action   where a choice is sent
     * @param chosen   ids of the cases chosen
     * @param compared the municipalities compared, in the order of {@code sides}
     * @param sides    empty while fewer than two, or too many, are chosen
     */
    public ComparePage page(String action, Collection<String> chosen, List<Link> compared, Optional<SideBySide> sides) {
        return new ComparePage(
                edition.say("compare-title"),
                action,
                edition.knowledge().cases().values().stream()
                        .map(municipality -> choice(municipality, chosen))
                        .toList(),
                compared.size() > MOST,
                compared,
                sides.stream()
                        .flatMap(side -> side.common().stream()
                                .map(id ->
                                        new ComparePage.Measure(edition.intervention(id), ranks(side, id), List.of())))
                        .toList(),
                sides.stream()
                        .flatMap(side -> side.differing().stream().map(measure -> differing(side, measure)))
                        .toList(),
                disputed(sides)
                        .filter(question -> question.influence() > 0)
                        .map(this::disputed)
                        .toList(),
                (int) disputed(sides)
                        .filter(question -> question.influence() == 0)
                        .count());
    }

    private static ComparePage.Choice choice(Case municipality, Collection<String> chosen) {
        return new ComparePage.Choice(
                municipality.id(), municipality.name(), chosen.contains(municipality.id()), municipality.fictional());
    }

    private List<String> ranks(SideBySide side, String measure) {
        return side.outcomes().stream().map(outcome -> rank(outcome, measure)).toList();
    }

    private String rank(Outcome outcome, String measure) {
        int rank =
                outcome.recommended().stream().map(Outcome.Ranked::id).toList().indexOf(measure) + 1;
        return rank == 0
                ? edition.code("place", outcome.place(measure).code())
                : edition.say("compare-rank", "rank", rank);
    }

    private ComparePage.Measure differing(SideBySide side, SideBySide.Differing differing) {
        return new ComparePage.Measure(
                edition.intervention(differing.intervention()),
                ranks(side, differing.intervention()),
                differing.origins().stream()
                        .map(origin -> origin(side, origin))
                        .distinct()
                        .toList());
    }

    private String origin(SideBySide side, SideBySide.Origin origin) {
        String without = side.profiles().get(origin.without()).municipality();
        String with = side.profiles().get(origin.with()).municipality();
        if (origin.questions().isEmpty()) {
            return edition.say("compare-origin-many", "without", without, "with", with);
        }
        String questions = origin.questions().stream()
                .limit(MOST)
                .map(set -> set.stream()
                        .map(question -> edition.words()
                                .phrase("quoted", "text", edition.words().question(question)))
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
        return edition.say("compare-origin", "without", without, "with", with, "questions", questions);
    }

    private static java.util.stream.Stream<SideBySide.Disputed> disputed(Optional<SideBySide> sides) {
        return sides.stream().flatMap(side -> side.disputed().stream());
    }

    private ComparePage.Disputed disputed(SideBySide.Disputed disputed) {
        return new ComparePage.Disputed(
                edition.words().question(disputed.question()),
                (int) Math.round(disputed.influence() * 100),
                IntStream.range(0, disputed.answers().size())
                        .mapToObj(i ->
                                words(disputed.question(), disputed.answers().get(i)))
                        .toList());
    }

    private String words(String question, Optional<Response> response) {
        return response.map(given -> edition.words().response(question, given))
                .orElseGet(() -> edition.code("answer", "unanswered"));
    }
}
