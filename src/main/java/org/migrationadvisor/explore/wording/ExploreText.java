package org.migrationadvisor.explore.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.Robustness;
import org.migrationadvisor.explore.Ways;
import org.migrationadvisor.wording.Lines;
import org.migrationadvisor.wording.Words;

/** What exploring found, as plain text in one language. */
public final class ExploreText {

    private static final int FEW = 4;

    private final Words words;
    private final Sayings sayings;

    public ExploreText(KnowledgeBase knowledge, String language) {
        this.words = new Words(knowledge, language);
        this.sayings = new Sayings(knowledge, words);
    }

    /** The whole text, with a line end at its end. */
    public String text(Exploration exploration) {
        Lines lines = new Lines();
        lines.title(sayings.say(
                "title", "municipality", exploration.advice().profile().municipality()));
        lines.paragraph(sayings.say("introduction", "runs", String.valueOf(exploration.runs())));
        if (!exploration.complete()) {
            lines.paragraph(sayings.say("stopped-" + exploration.stopped().code()));
        }
        lines.section(
                sayings.say("ask-first"),
                exploration.askFirst().stream().limit(FEW).toList(),
                inquiry -> lines.item("-", words.question(inquiry.question())));
        lines.section(sayings.say("recommended"), exploration.recommended(), line -> recommended(lines, line));
        lines.section(
                sayings.say("others"),
                exploration.others(),
                line -> ways(
                        lines,
                        "-",
                        sayings.measure(line.intervention()) + " ("
                                + words.code("place", line.place().code()) + ")",
                        "in",
                        line.in()));
        return lines.toString();
    }

    private void recommended(Lines lines, Exploration.Recommended line) {
        Robustness robustness = line.robustness();
        lines.item(line.rank() + ".", sayings.measure(line.intervention()) + ". " + sayings.robustness(robustness));
        if (!robustness.hangsOn().isEmpty()) {
            lines.detail(sayings.say(
                    "hangs-on",
                    "questions",
                    robustness.hangsOn().stream()
                            .limit(FEW)
                            .map(hinge -> words.phrase("quoted", "text", words.question(hinge.question())))
                            .collect(Collectors.joining(", "))));
        }
        ways(lines, "out", line.out());
        line.lower().filter(lower -> !lower.sets().isEmpty()).ifPresent(lower -> ways(lines, "lower", lower));
    }

    private void ways(Lines lines, String mark, String subject, String aim, Ways ways) {
        lines.item(mark, subject + ": " + found(aim, ways));
        sets(lines, ways);
    }

    private void ways(Lines lines, String aim, Ways ways) {
        lines.detail(found(aim, ways));
        sets(lines, ways);
    }

    private String found(String aim, Ways ways) {
        return sayings.found(aim, ways) + (ways.sets().isEmpty() ? "" : ":");
    }

    private void sets(Lines lines, Ways ways) {
        List<String> sets = ways.sets().stream().limit(FEW).map(sayings::set).toList();
        sets.forEach(set -> lines.detail("> " + set));
        if (ways.sets().size() > FEW) {
            lines.detail("> "
                    + sayings.say("more", "count", String.valueOf(ways.sets().size() - FEW)));
        }
    }
}
