package org.migrationadvisor.check;

import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.syntax.Node;

/**
 * Every figure in a text that cites findings is one of theirs, and every figure in the statement of a finding is listed with it; other
 * numbers are left as blanks. Cases are free: they name tables and sections.
 */
final class Figures implements Check {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    @Override
    public void check(Material material, Faults faults) {
        Map<String, Set<String>> byFinding = new HashMap<>();
        material.knowledge()
                .entries(Kind.FINDINGS)
                .forEach(finding -> byFinding.put(finding.id(), figures(finding.codes("figures"))));
        for (Wording wording : material.knowledge().wordings()) {
            known(wording, byFinding).ifPresent(known -> check(wording, known, faults));
        }
    }

    /** The figures that a text may carry; nothing is said of texts that cite no findings, or findings that cannot be read. */
    private static Optional<Set<String>> known(Wording wording, Map<String, Set<String>> byFinding) {
        if (wording.document().kind() == Kind.FINDINGS && wording.path().endsWith("statement")) {
            return Optional.of(
                    byFinding.getOrDefault(new Entry("", wording.around().get(0)).id(), Set.of()));
        }
        if (wording.document().kind() == Kind.CASES) {
            return Optional.empty();
        }
        return wording.around().stream()
                .filter(Figures::cites)
                .findFirst()
                .map(citing -> new Entry("", citing).codes("findings"))
                .filter(byFinding.keySet()::containsAll)
                .map(findings -> cited(findings, byFinding));
    }

    private static boolean cites(Node.Mapping mapping) {
        return mapping.get("findings").isPresent();
    }

    private static Set<String> cited(List<String> findings, Map<String, Set<String>> byFinding) {
        Set<String> figures = new HashSet<>();
        findings.forEach(finding -> figures.addAll(byFinding.getOrDefault(finding, Set.of())));
        return figures;
    }

    private static void check(Wording wording, Set<String> known, Faults faults) {
        for (String language : wording.text().entries().keySet()) {
            NUMBER.matcher(wording.in(language).orElse(""))
                    .results()
                    .map(MatchResult::group)
                    .filter(number ->
                            !known.contains(number) && !known.contains(plain(number, Locale.forLanguageTag(language))))
                    .forEach(number -> faults.add(
                            wording.place(language, number),
                            wording.path() + ": the figure " + number + " is in no finding that is cited",
                            "cite the finding that carries it, or leave a blank: ____"));
        }
    }

    /** The numbers in the figures of a finding, as written and as a computer would write them. */
    private static Set<String> figures(List<String> written) {
        Set<String> numbers = new HashSet<>();
        written.forEach(figure -> NUMBER.matcher(figure)
                .results()
                .map(MatchResult::group)
                .forEach(number -> {
                    numbers.add(number);
                    numbers.add(plain(number, Locale.ENGLISH));
                }));
        return numbers;
    }

    /** A number without the marks that its language puts between thousands, and with a point before decimals. */
    private static String plain(String number, Locale language) {
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(language);
        return number.replace(String.valueOf(marks.getGroupingSeparator()), "")
                .replace(marks.getDecimalSeparator(), '.');
    }
}
