package org.migrationadvisor.check;

import java.util.List;

/** A rule file begins with its package and the two imports, and each of its sections has rules. */
final class RuleFileForm implements Check {

    @Override
    public void check(Material material, Faults faults) {
        material.rules().drl().forEach(text -> {
            head(text, faults);
            sections(text, faults);
        });
    }

    private static void head(DrlText text, Faults faults) {
        String declared = "package " + text.phase().drlPackage();
        if (text.lines().stream().noneMatch(line -> line.startsWith("package "))) {
            faults.add(Place.inRules(text.file(), 1), "the file has no package", "begin it with '" + declared + "'");
        }
        for (String line : DrlText.IMPORTS) {
            if (!text.lines().contains(line)) {
                faults.add(
                        Place.inRules(text.file(), 1),
                        "the import is missing: " + line,
                        "every rule file has the same two imports");
            }
        }
    }

    /** A comment line begins a section, and a section has rules. */
    private static void sections(DrlText text, Faults faults) {
        List<String> lines = text.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("//") && !beginsRules(lines.subList(at + 1, lines.size()))) {
                faults.add(
                        Place.inRules(text.file(), at + 1),
                        "a section without rules: " + lines.get(at),
                        "write its rules below it, or delete the line");
            }
        }
    }

    private static boolean beginsRules(List<String> below) {
        return below.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> !line.startsWith("//"))
                .isPresent();
    }
}
