package org.migrationadvisor.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.DrlReader;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleFault;
import org.migrationadvisor.syntax.Node;
import org.migrationadvisor.syntax.StrictYaml;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/** Reads the rules file by file; what cannot be read is a fault and does not keep the rest from being read. */
final class RuleFilesReader {

    private static final String CASES = "cases.yaml";
    private static final String FORM = "rules/README.md shows the form";

    private final Path root;
    private final Faults faults;
    private final List<String> themes;
    private final List<DrlText> drl = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<RuleCase> cases = new ArrayList<>();
    private final Set<String> torn = new TreeSet<>();

    private RuleFilesReader(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
        this.themes = list(root, "")
                .filter(Files::isDirectory)
                .map(RuleFilesReader::name)
                .toList();
    }

    static RuleFiles read(Path root, Faults faults) {
        RuleFilesReader reader = new RuleFilesReader(root, faults);
        for (Phase phase : Phase.values()) {
            reader.themes.forEach(theme -> reader.drl(theme, phase));
        }
        reader.themes.forEach(reader::cases);
        reader.themes.forEach(reader::refuseOthers);
        return new RuleFiles(reader.themes, reader.drl, reader.rules, reader.cases, reader.torn);
    }

    private void drl(String theme, Phase phase) {
        String file = theme + "/" + phase.code() + ".drl";
        text(file).ifPresent(text -> {
            drl.add(new DrlText(file, phase, text.lines().toList()));
            rules.addAll(DrlReader.read(file, theme, phase, text, this::add));
        });
    }

    private void cases(String theme) {
        String file = theme + "/" + CASES;
        if (!Files.exists(root.resolve(file))) {
            return;
        }
        try {
            Node node = StrictYaml.read(text(file).orElse(""));
            if (node instanceof Node.Sequence list) {
                list.items().forEach(item -> entry(theme, item));
            } else if (!(node instanceof Node.Empty)) {
                faults.add(
                        Place.inRules(file, node.line()),
                        "found " + node.kind() + " where a list of cases belongs",
                        "begin each entry with '- rule: …'");
            }
        } catch (SyntaxFault fault) {
            faults.add(Place.inRules(file, fault.line()), fault.getMessage(), "accepted: " + fault.accepted());
            torn.add(theme);
        }
    }

    private void entry(String theme, Node item) {
        if (item instanceof Node.Mapping mapping) {
            cases.add(new RuleCase(theme, mapping));
        } else {
            faults.add(
                    Place.inRules(theme + "/" + CASES, item.line()),
                    "found " + item.kind() + " where a case belongs",
                    "begin each entry with '- rule: …'");
        }
    }

    private void refuseOthers(String theme) {
        Set<String> names = new TreeSet<>(Set.of(CASES));
        Stream.of(Phase.values()).forEach(phase -> names.add(phase.code() + ".drl"));
        list(root.resolve(theme), theme + "/")
                .map(RuleFilesReader::name)
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add(
                        Place.inRules(theme + "/" + name, 0),
                        "the program does not read this file",
                        "a theme holds " + String.join(", ", names) + " and nothing else"));
        if (drl.stream().noneMatch(text -> text.file().startsWith(theme + "/"))) {
            faults.add(
                    Place.inRules(theme, 0),
                    "the folder holds no rules",
                    "put diagnosis.drl or advice.drl there, or delete the folder");
        }
    }

    private Optional<String> text(String file) {
        Path path = root.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(decoded(file, Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            faults.add(Place.inRules(file, 0), "the file cannot be read", "check that it may be read");
            return Optional.empty();
        }
    }

    private String decoded(String file, byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (SyntaxFault fault) {
            faults.add(Place.inRules(file, fault.line()), fault.getMessage(), "accepted: " + fault.accepted());
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private Stream<Path> list(Path folder, String below) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            faults.add(
                    Place.inRules(below, 0), "the folder cannot be read", "give a folder with a folder for each theme");
            return Stream.empty();
        }
    }

    /** The last part of a path; inside the program a folder's ends with a slash. */
    private static String name(Path path) {
        return path.getFileName().toString().replace("/", "");
    }

    private void add(RuleFault fault) {
        String[] parts = fault.getMessage().split("; ", 2);
        faults.add(Place.inRules(fault.file(), fault.line()), parts[0], parts.length > 1 ? parts[1] : FORM);
    }
}
