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
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/**
 * The rules that can be run: all of them, or those that are left when the broken ones are taken out, so that one broken rule does not keep
 * the cases of the others from being run.
 *
 * @param kept    in the order of the rule book
 * @param all     whether none had to be left out
 * @param missing everything that could be an id in the rules that were left out
 */
record SoundRules(List<Rule> kept, boolean all, Set<String> missing, List<DrlText> drl) {

    /** Takes out what a fault concerns, what is not in the allowed form, and what speaks of remarks that cannot be read. */
    static SoundRules of(RuleFiles rules, KnowledgeBase knowledge, Faults faults) {
        List<Rule> kept = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> missing = new HashSet<>(rules.unreadWords());
        for (Rule rule : rules.rules()) {
            DrlText.Stretch stretch = rules.stretch(rule);
            boolean speakable = !rule.conclusion().type().equals("Remark")
                    || rule.conclusion()
                            .literal(1)
                            .filter(knowledge.remarks()::containsKey)
                            .isPresent();
            if (speakable && !faults.within("rules/" + rule.file(), stretch.from(), stretch.to()) && names.add(rule.name())) {
                kept.add(rule);
            } else {
                missing.addAll(rule.conclusion().arguments());
            }
        }
        boolean clean = rules.drl().stream().noneMatch(text -> faults.within("rules/" + text.file(), 0, text.lines().size()));
        return new SoundRules(kept, clean && kept.size() == rules.rules().size(), missing, rules.drl());
    }

    /** Whether a rule reads what a rule that was left out may conclude, so that it need not fire. */
    boolean leansOnMissing(String name) {
        return kept.stream()
                .filter(rule -> rule.name().equals(name))
                .flatMap(rule -> rule.patterns().stream())
                .anyMatch(pattern -> pattern.fact().equals("Diagnosed") && pattern.literals("id").stream().anyMatch(missing::contains)
                        || pattern.fact().equals("Running") && !missing.isEmpty());
    }

    /** The rules, compiled. */
    RuleBase compile(RuleFolder folder, Function<RuleFolder, RuleBase> compiler) throws IOException {
        if (all) {
            return compiler.apply(folder);
        }
        Path copy = Files.createTempDirectory("sound-rules");
        try {
            for (DrlText text : drl) {
                Path file = copy.resolve(text.file());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.only(text.stretches().stream().filter(stretch -> keeps(text, stretch)).toList()));
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
