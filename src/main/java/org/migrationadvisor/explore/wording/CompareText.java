package org.migrationadvisor.explore.wording;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.RuleComparison;
import org.migrationadvisor.explore.Standing;
import org.migrationadvisor.wording.Lines;
import org.migrationadvisor.wording.Words;

/** What other rules do to advice, as plain text in one language. */
public final class CompareText {

    private final KnowledgeBase knowledge;
    private final Words words;
    private final Sayings sayings;

    /** @param knowledge the newer one, whose titles are shown */
    public CompareText(KnowledgeBase knowledge, String language) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
        this.sayings = new Sayings(knowledge, words);
    }

    /** The whole text, with a line end at its end. */
    public String text(RuleComparison comparison) {
        Lines lines = new Lines();
        lines.title(sayings.say("compare-title"));
        lines.paragraph(sayings.say("compare-versions", "before", comparison.before(), "after", comparison.after()));
        int changed = comparison.changed().size();
        lines.paragraph(sayings.say(
                changed == 0 ? "compare-none" : "compare-some",
                "changed",
                String.valueOf(changed),
                "count",
                String.valueOf(comparison.lines().size())));
        comparison.changed().forEach(line -> profile(lines, line));
        return lines.toString();
    }

    private void profile(Lines lines, RuleComparison.Line line) {
        lines.heading(line.profile().municipality() + " (" + line.name() + ")");
        if (!line.dropped().isEmpty()) {
            lines.paragraph(sayings.say("compare-dropped", "questions", String.join(", ", line.dropped())));
        }
        line.difference().diagnoses().forEach(change -> diagnosis(lines, change));
        line.difference().measures().stream()
                .filter(change -> !change.pushed())
                .forEach(change -> measure(lines, change));
    }

    private void diagnosis(Lines lines, Difference.DiagnosisChange change) {
        lines.paragraph(sayings.say(
                "diagnosis-" + key(change.how()),
                "diagnosis",
                sayings.diagnosis(change.diagnosis()),
                "before",
                severity(change.diagnosis(), change.before()),
                "after",
                severity(change.diagnosis(), change.after())));
        rules(lines, change.ended(), change.begun());
    }

    private String severity(String diagnosis, Optional<Severity> severity) {
        return severity.map(known -> Optional.ofNullable(knowledge.diagnoses().get(diagnosis))
                        .map(type -> words.severity(type, known))
                        .orElse(known.code()))
                .orElse("");
    }

    private void measure(Lines lines, Difference.MeasureChange change) {
        lines.paragraph(sayings.say(
                "measure-" + key(change.how()),
                "measure",
                sayings.measure(change.intervention()),
                "rank",
                change.after()
                        .flatMap(Standing::ranked)
                        .map(ranked -> String.valueOf(ranked.rank()))
                        .orElse(""),
                "before",
                sayings.standing(change.before()),
                "after",
                sayings.standing(change.after())));
        rules(lines, change.ended(), change.begun());
    }

    private void rules(Lines lines, List<String> ended, List<String> begun) {
        if (!ended.isEmpty()) {
            lines.detail(sayings.say("rules-ended", "rules", String.join("; ", ended)));
        }
        if (!begun.isEmpty()) {
            lines.detail(sayings.say("rules-begun", "rules", String.join("; ", begun)));
        }
    }

    private static String key(Difference.How how) {
        return how.code().replace('_', '-');
    }
}
