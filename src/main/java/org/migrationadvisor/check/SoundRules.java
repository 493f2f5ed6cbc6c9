package org.migrationadvisor.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/**
 * The rules that can be run: all of them, or those that are left when the broken ones are taken out, so that one broken rule does not keep
 * the cases of the others from being run.
 *
 * @param kept    in the order of the rule book
 * @param all     whether nothing is missing: neither rules nor knowledge that they rest on
 * @param missing what the rules that were left out may conclude, and the ids that are not there
 */
record SoundRules(List<Rule> kept, boolean all, Set<String> missing, List<DrlText> drl) {

    /** Takes out what a fault concerns, what is not in the allowed form, and what names an id that is not there. */
    static SoundRules of(RuleFiles rules, Set<String> absent, Faults faults) {
        List<Rule> kept = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> missing = new HashSet<>(rules.unreadWords());
        missing.addAll(absent);
        for (Rule rule : rules.rules()) {
            DrlText.Stretch stretch = rules.stretch(rule);
            boolean sound = !faults.within("rules/" + rule.file(), stretch.from(), stretch.to());
            if (sound && rules.words(rule).stream().noneMatch(absent::contains) && names.add(rule.name())) {
                kept.add(rule);
            } else {
                missing.addAll(rule.conclusion().arguments());
            }
        }
        boolean clean = rules.drl().stream()
                .noneMatch(text ->
                        faults.within("rules/" + text.file(), 0, text.lines().size()));
        return new SoundRules(
                kept, clean && absent.isEmpty() && kept.size() == rules.rules().size(), missing, rules.drl());
    }

    /** Whether a rule reads what may be missing, so that it need not fire. */
    boolean leansOnMissing(String name) {
        return !all
                && kept.stream()
                        .filter(rule -> rule.name().equals(name))
                        .flatMap(rule -> rule.patterns().stream())
                        .anyMatch(this::mayBeMissing);
    }

    private boolean mayBeMissing(Pattern pattern) {
        return pattern.fact().equals("Running")
                || Catalogue.reads(pattern)
                || pattern.fact().equals("Diagnosed")
                        && pattern.literals("id").stream().anyMatch(missing::contains);
    }

    /** The rules, compiled. */
    RuleBase compile(RuleFolder folder, Function<RuleFolder, RuleBase> compiler) throws IOException {
        if (kept.size()
                == drl.stream().mapToInt(text -> text.stretches().size()).sum()) {
            return compiler.apply(folder);
        }
        Path copy = Files.createTempDirectory("sound-rules");
        try {
            for (DrlText text : drl) {
                Path file = copy.resolve(text.file());
                Files.createDirectories(file.getParent());
                Files.writeString(
                        file,
                        text.only(text.stretches().stream()
                                .filter(stretch -> keeps(text, stretch))
                                .toList()));
            }
            return compiler.apply(new RuleFolder(copy));
        } finally {
            delete(copy);
        }
    }

    private boolean keeps(DrlText text, DrlText.Stretch stretch) {
        return kept.stream().anyMatch(rule -> rule.file().equals(text.file()) && rule.line() == stretch.from());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
