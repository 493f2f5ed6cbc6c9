package org.migrationadvisor.pages.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.pages.Edition;

/**
 * The two needles along the way: how much is answered and how well it is known, each in words first.
 *
 * @param answered what nobody knows is answered too
 */
public record Gauge(Needle answered, Needle known) {

    private static final int BANDS = 4;
    private static final double LAST_BAND = 0.99;

    /** How high a needle stands, in words, figures and per cent. */
    public record Needle(String words, String figures, int percent) {}

    /** The needles of an assessment. */
    static Gauge of(Edition edition, Advice.Coverage coverage) {
        int answered = coverage.answered() + coverage.unknown();
        int asked = answered + coverage.unanswered();
        double share = asked == 0 ? 1 : (double) answered / asked;
        return new Gauge(
                new Needle(
                        words(edition, "answered", share),
                        edition.say("answered-of", "answered", answered, "asked", asked),
                        percent(share)),
                new Needle(
                        words(edition, "knowledge", Math.min(coverage.knowledge(), LAST_BAND)),
                        edition.words().share(coverage.knowledge()),
                        percent(coverage.knowledge())));
    }

    private static String words(Edition edition, String name, double share) {
        return edition.say(String.format(Locale.ROOT, "%s-%d", name, (int) (share * BANDS) + 1));
    }

    private static int percent(double share) {
        return BigDecimal.valueOf(share * 100).intValue();
    }
}
