package org.migrationadvisor.picture;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.RuleGraph;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.wording.Words;

/** Draws pictures in one language. The same input gives the same bytes. */
public final class Pictures {

    /** For pictures that lead nowhere: on paper, say. */
    public static final UnaryOperator<String> NOWHERE = id -> "";

    private final KnowledgeBase knowledge;
    private final Words words;

    public Pictures(KnowledgeBase knowledge, String language) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
    }

    /**
     * The diagnoses by kind and severity.
     *
     * @param place address that a diagnosis leads to, by its id; empty where it leads nowhere
     */
    public Picture severity(Advice advice, UnaryOperator<String> place) {
        return new SeverityPicture(knowledge, words, place).of(advice);
    }

    /**
     * The recommendations in the order of time.
     *
     * @param place address that a recommendation leads to, by its id; empty where it leads nowhere
     */
    public Picture roadmap(Advice advice, UnaryOperator<String> place) {
        return new RoadmapPicture(knowledge, words, place).of(advice);
    }

    /** The path from the answers to one recommended measure. */
    public Picture path(Advice advice, Advice.Recommendation measure) {
        return new PathPicture(knowledge, words).of(advice, measure);
    }

    /**
     * The graph behind one measure.
     *
     * @param graph what decides where the measure stands
     * @param place address that a node leads to; empty where it leads nowhere
     */
    public Picture graph(Advice advice, RuleGraph graph, String measure, Function<RuleGraph.Node, String> place) {
        return new GraphPicture(words, new GraphBlocks(knowledge, words, place)).of(advice, graph, measure);
    }

    /** What the municipalities of the study do about migration. */
    public Picture cases() {
        return new CasesPicture(knowledge, words).sheet();
    }

    /** The same for a wall. */
    public Picture casesPoster() {
        return new CasesPicture(knowledge, words).poster();
    }
}
