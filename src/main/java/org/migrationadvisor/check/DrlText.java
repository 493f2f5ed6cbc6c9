package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migrationadvisor.reasoning.Phase;

/** The lines of one DRL file. */
final class DrlText {

    static final List<String> IMPORTS = List.of(
            "import org.migrationadvisor.reasoning.fact.*", "import org.migrationadvisor.reasoning.conclusion.*");

    private static final Pattern RULE = Pattern.compile("\\s*rule\\s+\"?([^\"]*)\"?.*");

    private final String file;
    private final Phase phase;
    private final List<String> lines;
    private final List<Stretch> stretches;

    /** A stretch of lines that is a rule, whether or not it can be understood; lines count from 1. */
    record Stretch(String name, int from, int to) {}

    /** @param file path below the rules folder */
    DrlText(String file, Phase phase, List<String> lines) {
        this.file = file;
        this.phase = phase;
        this.lines = lines;
        this.stretches = found();
    }

    String file() {
        return file;
    }

    Phase phase() {
        return phase;
    }

    List<String> lines() {
        return lines;
    }

    /** The rules, by where they stand. */
    List<Stretch> stretches() {
        return stretches;
    }

    private List<Stretch> found() {
        List<Stretch> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher rule = RULE.matcher(lines.get(at));
            if (rule.matches()) {
                found.add(new Stretch(rule.group(1), at + 1, end(at)));
            }
        }
        return found;
    }

    /** The line of the {@code end} of a rule, or the last before the next rule. */
    private int end(int start) {
        for (int at = start + 1; at < lines.size(); at++) {
            if (lines.get(at).strip().equals("end")) {
                return at + 1;
            }
            if (RULE.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return lines.size();
    }

    /** Everything in a stretch that could be an id. */
    Set<String> words(Stretch stretch) {
        return Torn.words(String.join("\n", lines.subList(stretch.from() - 1, stretch.to())));
    }

    /** The same file with nothing but these stretches, each where it was if the file begins as it should. */
    String only(List<Stretch> kept) {
        List<String> text = new ArrayList<>(List.of("package " + phase.drlPackage()));
        text.addAll(IMPORTS);
        int from = kept.stream().anyMatch(stretch -> stretch.from() <= text.size()) ? 1 : text.size() + 1;
        for (int line = from; line <= lines.size(); line++) {
            int here = line;
            text.add(
                    kept.stream().anyMatch(stretch -> stretch.from() <= here && here <= stretch.to())
                            ? lines.get(line - 1)
                            : "");
        }
        return String.join("\n", text) + "\n";
    }
}
