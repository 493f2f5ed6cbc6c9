package org.migrationadvisor.pages.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.RuleGraph;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.explore.Standing;
import org.migrationadvisor.explore.wording.Sayings;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.advice.AdvicePage;
import org.migrationadvisor.pages.advice.Trace;
import org.migrationadvisor.picture.Picture;
import org.migrationadvisor.picture.Pictures;
import org.migrationadvisor.reasoning.conclusion.Boost;
import org.migrationadvisor.reasoning.conclusion.Conclusion;
import org.migrationadvisor.reasoning.conclusion.Favour;

/** Writes the page of why a measure stands where it does. */
public final class WhyPages {
    private final Edition edition;

    public WhyPages(Edition edition) {
        this.edition = edition;
    }

    public WhyPage page(Basis basis, Advice advice, Intervention measure) {
        Standing standing = Standing.all(advice).get(measure.id());
        return new WhyPage(
                edition.say("why-title", "measure", edition.of(measure.title())),
                basis.back(),
                new Link(edition.say("what-if-advice"), basis.path() + "/advice"),
                new Link(
                        edition.say("why-in-catalogue"),
                        edition.intervention(measure.id()).href()),
                new Sayings(edition.knowledge(), edition.words()).standing(Optional.of(standing)),
                graph(basis, advice, measure),
                missing(advice, measure),
                told(advice, measure, WhyPages::ranks),
                told(advice, measure, conclusion -> !ranks(conclusion) && !RuleGraph.decides(conclusion)),
                new Link(edition.say("what-would-change"), basis.path() + "/changes#" + measure.id()));
    }

    private List<Picture> graph(Basis basis, Advice advice, Intervention measure) {
        return Stream.of(RuleGraph.deciding(edition.knowledge(), advice, measure.id()))
                .filter(graph -> !graph.edges().isEmpty())
                .map(graph -> new Pictures(edition.knowledge(), edition.words().language())
                        .graph(advice, graph, measure.id(), node -> place(basis, node)))
                .toList();
    }

    /** An answer leads to what another one would change, everything else to what it is. */
    private String place(Basis basis, RuleGraph.Node node) {
        return switch (node.kind()) {
            case QUESTION -> basis.whatIf(List.of(), node.id());
            case RULE -> edition.rule(node.id()).href();
            case DIAGNOSIS -> basis.path() + "/advice#d-" + node.id();
            case INTERVENTION -> edition.intervention(node.id()).href();
        };
    }

    private List<String> missing(Advice advice, Intervention measure) {
        return advice.notNow().stream()
                .filter(line -> line.id().equals(measure.id()))
                .flatMap(line -> line.missing().stream())
                .map(missing -> edition.words().missing(measure, missing))
                .toList();
    }

    private List<AdvicePage.Fired> told(Advice advice, Intervention measure, Predicate<Conclusion> which) {
        return new Trace(edition)
                .told(advice.trace().stream()
                        .filter(fired -> which.test(fired.firing().conclusion()))
                        .filter(fired -> RuleGraph.about(fired.firing().conclusion())
                                .filter(measure.id()::equals)
                                .isPresent())
                        .toList());
    }

    private static boolean ranks(Conclusion conclusion) {
        return conclusion instanceof Boost || conclusion instanceof Favour;
    }
}
