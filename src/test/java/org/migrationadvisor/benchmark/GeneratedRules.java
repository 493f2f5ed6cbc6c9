package org.migrationadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.compile.RulesFromFolder;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/** Rule bases of any size, made of the program's own rules: an even share of each file, or the whole and then copies under other names. */
final class GeneratedRules {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");

    private final RuleFolder own;
    private final Path folder;

    /** @param folder where generated files go */
    GeneratedRules(RuleFolder own, Path folder) {
        this.own = own;
        this.folder = folder;
    }

    /** A rule base of about as many rules as asked for. */
    RuleBase of(int rules) throws IOException {
        Path root = folder.resolve(String.valueOf(rules));
        double times = (double) rules / TheProgram.rules().book().rules().size();
        for (Phase phase : Phase.values()) {
            for (Map.Entry<String, String> file : own.drl(phase).entrySet()) {
                Path target = root.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, multiplied(file.getValue(), times));
            }
        }
        return new RulesFromFolder(folder.resolve("compiled"), "benchmark").load(new RuleFolder(root));
    }

    private static String multiplied(String drl, double times) {
        List<String> rules = RULE.matcher(drl).results().map(MatchResult::group).toList();
        String head = drl.substring(0, drl.indexOf("rule \""));
        Map<Integer, List<String>> copies = new LinkedHashMap<>();
        long wanted = Math.round(rules.size() * times);
        for (int i = 0; i < wanted; i++) {
            int copy = i / rules.size() + 1;
            String rule = rules.get(i % rules.size());
            copies.computeIfAbsent(copy, first -> new ArrayList<>())
                    .add(copy == 1 ? rule : rule.replaceFirst("^rule \"(.*)\"", "rule \"$1 (" + copy + ")\""));
        }
        return head
                + String.join(
                        "\n\n", copies.values().stream().flatMap(List::stream).toList()) + "\n";
    }
}
