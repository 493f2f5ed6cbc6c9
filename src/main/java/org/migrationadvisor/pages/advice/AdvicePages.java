package org.migrationadvisor.pages.advice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.picture.Pictures;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Writes the page of the advice. */
public final class AdvicePages {

    private static final int FIRST_THINGS = 3;
    private static final int WHOLE_CARDS = 3;
    private static final int MOST_INQUIRIES = 5;
    private static final double MUCH = 0.1;
    private static final double SOME = 0.03;

    private final Edition edition;
    private final RuleBook rules;

    public AdvicePages(Edition edition, RuleBook rules) {
        this.edition = edition;
        this.rules = rules;
    }

    /**
     * The page.
     *
     * @param setting  where the advice is shown
     * @param unfolded how much is shown at once
     * @param appendix whether the findings are cited in full at the end
     */
    public AdvicePage page(
            Advice advice, List<Influence.Inquiry> askFirst, Setting setting, Unfolded unfolded, boolean appendix) {
        boolean open = unfolded == Unfolded.EVERYTHING;
        Reasons reasons = new Reasons(edition, advice);
        Cards cards = new Cards(edition, rules, reasons, advice);
        Others others = new Others(edition, advice, reasons, cards, setting);
        Pictures pictures = new Pictures(edition.knowledge(), edition.words().language());
        String municipality = advice.profile().municipality();
        return new AdvicePage(
                edition.words().phrase("advice-for", "municipality", municipality),
                municipality,
                setting.origin(),
                setting.address(),
                setting.change(),
                setting.report(),
                setting.around(),
                setting.given(),
                open,
                new SituationWords(edition, advice, reasons).situation(),
                firstThings(advice, cards, reasons),
                askFirst.stream()
                        .limit(MOST_INQUIRIES)
                        .map(inquiry -> inquiry(inquiry, advice, others))
                        .toList(),
                others.contradictions(),
                pictures.severity(advice, id -> "#d-" + id),
                others.diagnoses(),
                pictures.roadmap(advice, id -> "#m-" + id),
                cards(advice, cards, open),
                others.running(),
                others.notNow(),
                others.notAdvised(),
                others.notNeeded(),
                others.undetermined(),
                advice.ignored().stream().map(others::ask).toList(),
                (int) advice.trace().stream().map(Advice.Fired::rule).distinct().count(),
                unfolded == Unfolded.NOTHING ? List.of() : new Trace(edition).fired(advice.trace()),
                appendix ? cited(advice) : List.of());
    }

    /** Whole cards for what ranks high or comes first; the others leave to the catalogue what is the same for everybody, unless unfolded. */
    private static List<AdvicePage.Card> cards(Advice advice, Cards cards, boolean open) {
        List<String> first = advice.firstInTime(FIRST_THINGS);
        return advice.recommendations().stream()
                .map(measure ->
                        cards.card(measure, open || measure.rank() <= WHOLE_CARDS || first.contains(measure.id())))
                .toList();
    }

    /** The first measures of the roadmap, each with its first step. */
    private List<AdvicePage.FirstThing> firstThings(Advice advice, Cards cards, Reasons reasons) {
        return advice.firstInTime(FIRST_THINGS).stream()
                .map(advice::recommendation)
                .map(recommendation -> firstThing(recommendation, cards, reasons))
                .toList();
    }

    private AdvicePage.FirstThing firstThing(Advice.Recommendation recommendation, Cards cards, Reasons reasons) {
        var step = edition.knowledge()
                .interventions()
                .get(recommendation.id())
                .firstSteps()
                .get(0);
        return new AdvicePage.FirstThing(
                cards.place(recommendation.id()),
                edition.actor(step.who()),
                edition.of(step.text()),
                reasons.marked(recommendation.answers().get(0)));
    }

    private AdvicePage.Inquiry inquiry(Influence.Inquiry inquiry, Advice advice, Others others) {
        Question question =
                edition.knowledge().questionnaire().question(inquiry.question()).orElseThrow();
        String influence = inquiry.influence() >= MUCH
                ? "influence-much"
                : inquiry.influence() >= SOME ? "influence-some" : "influence-little";
        return new AdvicePage.Inquiry(
                others.ask(question.id()),
                edition.say(influence),
                edition.words().share(inquiry.influence()),
                (int) Math.round(inquiry.influence() * 100),
                question.help().map(edition::of).orElse(""),
                others.titles(advice.undetermined().stream()
                        .filter(open -> open.questions().contains(question.id()))
                        .map(Advice.Undetermined::id)
                        .toList()));
    }

    /** Every finding that the advice leans on, in the order of the knowledge base. */
    private List<AdvicePage.Cited> cited(Advice advice) {
        Set<String> ids = new LinkedHashSet<>();
        advice.diagnoses().forEach(diagnosed -> ids.addAll(diagnosed.findings()));
        advice.recommendations().forEach(recommendation -> ids.addAll(recommendation.findings()));
        advice.notAdvised().forEach(measure -> ids.addAll(measure.findings()));
        return edition.knowledge().findings().values().stream()
                .filter(finding -> ids.contains(finding.id()))
                .map(this::cited)
                .toList();
    }

    private AdvicePage.Cited cited(Finding finding) {
        return new AdvicePage.Cited(
                finding.id(),
                edition.of(finding.statement()),
                edition.section(finding),
                edition.code("finding_evidence", finding.evidence().code()),
                finding.note().map(edition::of).orElse(""));
    }
}
