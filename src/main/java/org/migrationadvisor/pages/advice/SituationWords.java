package org.migrationadvisor.pages.advice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.wording.Words;

/** The situation of a municipality in a few sentences. */
final class SituationWords {

    private static final int CHIEF = 4;
    private static final int BANDS = 4;

    private final Edition edition;
    private final Advice advice;
    private final Reasons reasons;

    SituationWords(Edition edition, Advice advice, Reasons reasons) {
        this.edition = edition;
        this.advice = advice;
        this.reasons = reasons;
    }

    AdvicePage.Situation situation() {
        Advice.Coverage coverage = advice.coverage();
        return new AdvicePage.Situation(
                summary(),
                Stream.of(DiagnosisType.Kind.values())
                        .map(this::chief)
                        .filter(chief -> !chief.diagnoses().isEmpty())
                        .toList(),
                edition.say(
                        "known",
                        "answered",
                        coverage.answered(),
                        "asked",
                        coverage.answered() + coverage.unknown() + coverage.unanswered(),
                        "unknown",
                        coverage.unknown(),
                        "unanswered",
                        coverage.unanswered()),
                state(coverage),
                needle("knowledge", coverage.knowledge()));
    }

    private String summary() {
        List<Advice.Diagnosed> problems = advice.diagnoses().stream()
                .filter(diagnosed -> kind(diagnosed) != DiagnosisType.Kind.ASSET)
                .toList();
        long severe = problems.stream()
                .filter(diagnosed -> diagnosed.severity() == Severity.SEVERE)
                .count();
        if (problems.isEmpty()) {
            return edition.say("situation-none");
        }
        int others = problems.size() - (int) severe;
        if (severe == 0) {
            return edition.count("situation-not-severe", others);
        }
        return edition.count("situation-severe", (int) severe)
                + (others > 0 ? " " + edition.count("situation-others", others) : "");
    }

    private AdvicePage.Chief chief(DiagnosisType.Kind kind) {
        List<Advice.Diagnosed> all = advice.diagnoses().stream()
                .filter(diagnosed -> kind(diagnosed) == kind)
                .toList();
        long severe = all.stream()
                .filter(diagnosed -> diagnosed.severity() == Severity.SEVERE)
                .count();
        int shown = (int) Math.min(all.size(), Math.max(1, Math.min(CHIEF, severe == 0 ? 2 : severe)));
        return new AdvicePage.Chief(
                edition.say("chief-" + kind.code()),
                all.stream()
                        .limit(shown)
                        .map(diagnosed -> reasons.marked(diagnosed.id()))
                        .toList(),
                all.size() > shown ? edition.count("and-more", all.size() - shown) : "");
    }

    private DiagnosisType.Kind kind(Advice.Diagnosed diagnosed) {
        return reasons.type(diagnosed.id()).kind();
    }

    /** Three answers make no situation: until there are enough, it is neither hard nor favourable. */
    private AdvicePage.Needle state(Advice.Coverage coverage) {
        return Words.telling(coverage)
                ? needle("state", coverage.state())
                : new AdvicePage.Needle(edition.say("state-untold"), "", 0);
    }

    /** Words first, the number second; each quarter of the way has its words. */
    private AdvicePage.Needle needle(String name, double share) {
        int band = Math.min(BANDS - 1, (int) (share * BANDS));
        return new AdvicePage.Needle(
                edition.say(String.format(Locale.ROOT, "%s-%d", name, band + 1)),
                edition.words().share(share),
                (int) Math.round(share * 100));
    }
}
