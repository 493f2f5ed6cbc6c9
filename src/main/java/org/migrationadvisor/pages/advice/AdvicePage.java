package org.migrationadvisor.pages.advice;

import java.util.List;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.assessment.Around;
import org.migrationadvisor.pages.part.Indicator;
import org.migrationadvisor.pages.part.Practice;
import org.migrationadvisor.pages.part.Step;
import org.migrationadvisor.picture.Picture;

/**
 * The advice for one municipality.
 *
 * @param origin       where the answers come from; empty where they are the reader's own
 * @param address      of the page itself; empty in a document
 * @param change       where the answers are changed; empty where they cannot be
 * @param report       where a report is put together; empty in a document
 * @param around       the assessment that it is for; none for a case or document
 * @param given        how it stands to the advice that was given before
 * @param open         whether everything is unfolded
 * @param firstThings  what to do first, three at most
 * @param findOut      what to find out first, a few
 * @param severity     the diagnoses as a picture, {@code roadmap} the recommendations in time
 * @param firedRules   how many rules fired, and {@code fired} which, where that was asked for
 * @param appendix     the findings cited, in a document that cannot lead to their pages
 */
public record AdvicePage(
        String title,
        String municipality,
        String origin,
        String address,
        String change,
        String report,
        List<Around> around,
        List<Given> given,
        boolean open,
        Situation situation,
        List<FirstThing> firstThings,
        List<Inquiry> findOut,
        List<Contradiction> contradictions,
        Picture severity,
        List<Kind> diagnoses,
        Picture roadmap,
        List<Card> cards,
        List<Running> running,
        List<NotNow> notNow,
        List<NotAdvised> notAdvised,
        List<NotNeeded> notNeeded,
        List<Undetermined> undetermined,
        List<Ask> ignored,
        int firedRules,
        List<Fired> fired,
        List<Cited> appendix)
        implements Page {

    /** Below which the pages lie that explore this advice; empty in a document. */
    public String explored() {
        return address.replaceFirst("/advice$", "");
    }

    /** The situation in words: how many diagnoses, the chief ones of each kind, and the two needles. */
    public record Situation(String summary, List<Chief> chief, String known, Needle state, Needle knowledge) {}

    /** The chief diagnoses of a kind, and how many more there are in words; empty where there are none. */
    public record Chief(String lead, List<Marked> diagnoses, String more) {}

    /** A diagnosis with its severity, code and word. */
    public record Marked(Link diagnosis, String severity, String word) {}

    /** How high one of the two needles stands: in words, and as a percentage in words and figures; no figures where too little is known. */
    public record Needle(String words, String share, int percent) {}

    /** One of the things to do first, and the diagnosis that calls for it before others. */
    public record FirstThing(Link measure, String who, String step, Marked answers) {}

    /**
     * How this advice stands to the one that was given before, in words.
     *
     * @param more where that one is shown; unlinked where there is none
     */
    public record Given(String words, Link more) {}

    /** A question and the place to answer it; an empty one where it cannot be answered. */
    public record Ask(String text, String href) {}

    /** A question worth finding out, what its answer can do, how to find out, and the diagnoses it would settle. */
    public record Inquiry(Ask ask, String influence, String share, int percent, String help, List<String> settles) {}

    /** Answers that can hardly all be true. */
    public record Contradiction(String text, List<Ask> questions) {}

    /**
     * A recommendation.
     *
     * @param whole        whether all steps and cautions are shown; else the catalogue has the rest
     * @param step         its place on the roadmap
     * @param why          why it is for this municipality, in a sentence
     * @param seen         what people will see of it, in a sentence
     * @param because      why it is for this municipality, by diagnosis, and {@code also} what else it answers
     * @param pairedWith   something visible to go together with; unlinked and empty where that is not needed
     * @param guidance     how to do it here
     * @param here         what to beware of here, {@code standing} what to beware of everywhere
     */
    public record Card(
            String id,
            boolean whole,
            int step,
            String title,
            String when,
            String whenWords,
            String grade,
            String gradeWords,
            String why,
            String seen,
            String summary,
            List<Because> because,
            List<Marked> also,
            List<String> aims,
            Evidence evidence,
            List<Step> steps,
            String lead,
            List<String> partners,
            List<String> ridingOn,
            List<Link> after,
            Link pairedWith,
            List<String> guidance,
            List<String> here,
            List<String> standing,
            List<String> outputs,
            String effort,
            String firstResult,
            List<Indicator> indicators,
            String planText,
            Score score,
            Link more) {}

    /** Why: the answers, the diagnosis they lead to, the rule that ties it to the measure, and its findings where they are not said already. */
    public record Because(
            List<Answered> answers, String more, Marked diagnosis, String meaning, Link rule, List<Link> findings) {}

    /** A question and how it was answered. */
    public record Answered(String id, String question, String answer) {}

    /** How well a measure is known. */
    public record Evidence(String grade, String response, List<Practice> practised, String limits) {}

    /** A score and its parts, in figures as the language writes them and as a percentage. */
    public record Score(String total, int percent, List<Part> parts) {}

    /** A named part of a score. */
    public record Part(String name, String value, int percent) {}

    /** The diagnoses of one kind, the severest first. */
    public record Kind(String code, String title, List<Diagnosis> diagnoses) {}

    /** A diagnosis with the address where what is at stake is reckoned, empty where nothing is; the answers behind it, the rules that concluded it, the findings it rests on, and the measures that answer it. */
    public record Diagnosis(
            String id,
            String title,
            String severity,
            String word,
            String text,
            String meaning,
            List<Answered> answers,
            String more,
            List<Link> rules,
            List<Link> findings,
            List<Link> measures,
            String calculator) {}

    /** A measure that already runs, and what to do with it. */
    public record Running(
            String id,
            Link measure,
            String advice,
            String label,
            String text,
            List<Marked> answers,
            List<String> guidance,
            List<String> cautions) {}

    /** A measure that lacks something, and what would open it. */
    public record NotNow(Link measure, List<Marked> answers, List<Missing> missing) {}

    /** What is lacking, what that leads to in words, and the answers that would settle it. */
    public record Missing(String needed, String lead, List<Ask> roads) {}

    /** A measure that is never advised, and why. */
    public record NotAdvised(Link measure, String reason, List<Link> findings) {}

    /** A measure that nothing calls for, and what would. */
    public record NotNeeded(Link measure, List<String> wouldAnswer) {}

    /** A diagnosis that could hold, and the questions that would settle it. */
    public record Undetermined(String title, List<Ask> questions) {}

    /** A rule that fired and everything it concluded. */
    public record Fired(Link rule, List<String> concluded) {}

    /** A finding in full. */
    public record Cited(String id, String statement, String section, String evidence, String note) {}
}
