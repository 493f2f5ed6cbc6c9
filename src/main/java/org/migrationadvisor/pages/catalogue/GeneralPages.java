package org.migrationadvisor.pages.catalogue;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.List;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Term;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.advice.Sample;

/** Writes the pages about the program as a whole. */
public final class GeneralPages {

    private final Edition edition;
    private final KnowledgeBase knowledge;
    private final int rules;

    /** @param rules how many there are */
    public GeneralPages(Edition edition, int rules) {
        this.edition = edition;
        this.knowledge = edition.knowledge();
        this.rules = rules;
    }

    /** The start, with a line of advice to look at. */
    public StartPage start(List<Sample> sample) {
        List<Question> questions = knowledge.questionnaire().questions();
        return new StartPage(
                edition.say("start-title"),
                (int) questions.stream().filter(Question::quickCheck).count(),
                questions.size(),
                sample,
                knowledge.findings().size(),
                rules,
                knowledge.interventions().size());
    }

    public AboutPage about() {
        return new AboutPage(
                edition.say("about-title"),
                knowledge.weights().values().stream()
                        .map(weight -> new AboutPage.Reason(
                                edition.of(weight.name()), number(weight.value()), edition.of(weight.reason())))
                        .toList(),
                knowledge.thresholds().values().stream()
                        .map(limit -> new AboutPage.Reason(
                                edition.of(limit.unit()), number(limit.value()), edition.of(limit.source())))
                        .toList());
    }

    public GlossaryPage glossary() {
        Collator alphabet = Collator.getInstance(edition.words().locale());
        return new GlossaryPage(
                edition.say("glossary-title"),
                knowledge.terms().values().stream()
                        .map(this::entry)
                        .sorted((left, right) -> alphabet.compare(left.term(), right.term()))
                        .toList());
    }

    private GlossaryPage.Entry entry(Term term) {
        List<Link> see = term.see().stream()
                .map(id -> new Link(
                        edition.of(knowledge.terms().get(id).term()),
                        edition.links().term(id)))
                .toList();
        return new GlossaryPage.Entry(term.id(), edition.of(term.term()), edition.of(term.meaning()), see);
    }

    /** A page that says what went wrong, of the keys {@code error-…-title} and {@code error-…}. */
    public ErrorPage error(String kind, String number) {
        return new ErrorPage(edition.say("error-" + kind + "-title"), edition.say("error-" + kind), number);
    }

    private String number(double value) {
        return edition.words().number(BigDecimal.valueOf(value));
    }
}
