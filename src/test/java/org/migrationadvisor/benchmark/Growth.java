package org.migrationadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.advice.Inference;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.RuleBase;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/** How cost grows with the number of rules and of questions answered. A program; prints Markdown. */
public final class Growth {

    private static final List<Integer> RULES = List.of(150, 300, 415, 750, 1_500);
    private static final List<Integer> ANSWERS = List.of(10, 20, 30, 40, 50, 60, 70);
    private static final int PROFILES = 200;

    private Growth() {}

    /** A line of a plot. */
    private record Series(String name, List<Double> values) {}

    /** @param arguments the rules folder, and a folder for generated rules */
    public static void main(String[] arguments) throws IOException {
        List<Situation> situations = Situation.dense(PROFILES);
        byRules(new GeneratedRules(new RuleFolder(Path.of(arguments[0])), Path.of(arguments[1])), situations);
        byAnswers(situations);
    }

    private static void byRules(GeneratedRules generated, List<Situation> situations) throws IOException {
        Series floor = new Series("floor", new ArrayList<>());
        Series remembered = new Series("both phases, remembered", new ArrayList<>());
        Series drools = new Series("Drools alone", new ArrayList<>());
        for (int count : RULES) {
            RuleBase rules = generated.of(count);
            Floor diagnosis = Floor.of(rules.book(), Phase.DIAGNOSIS);
            Floor advice = Floor.of(rules.book(), Phase.ADVICE);
            floor.values.add(
                    ProcessorTime.of(situations, one -> List.of(diagnosis.run(one.first()), advice.run(one.second()))));
            Inference inference = new Inference(TheProgram.knowledge(), rules);
            remembered.values.add(ProcessorTime.of(situations, one -> inference.infer(one.profile())));
            drools.values.add(ProcessorTime.of(
                    situations,
                    one -> List.of(
                            rules.reasoner(Phase.DIAGNOSIS).run(one.first()),
                            rules.reasoner(Phase.ADVICE).run(one.second()))));
        }
        print("rules", RULES, List.of(floor, remembered, drools));
    }

    private static void byAnswers(List<Situation> situations) {
        Series remembered = new Series("both phases, remembered", new ArrayList<>());
        Series advise = new Series("one advice", new ArrayList<>());
        for (int count : ANSWERS) {
            List<Profile> profiles = situations.stream()
                    .map(one -> firstAnswers(one.profile(), count))
                    .toList();
            Inference inference = new Inference(TheProgram.knowledge(), TheProgram.rules());
            remembered.values.add(ProcessorTime.of(profiles, inference::infer));
            advise.values.add(ProcessorTime.of(profiles, TheProgram.advisor()::advise));
        }
        print("answers", ANSWERS, List.of(remembered, advise));
    }

    /** The same municipality when only the first questions have been answered. */
    private static Profile firstAnswers(Profile profile, int count) {
        Map<String, Response> answers = new TreeMap<>();
        TheProgram.knowledge().questionnaire().questions().stream()
                .filter(question -> profile.answers().containsKey(question.id()))
                .limit(count)
                .forEach(
                        question -> answers.put(question.id(), profile.answers().get(question.id())));
        return new Profile(profile.municipality(), answers);
    }

    private static void print(String by, List<Integer> steps, List<Series> series) {
        StringBuilder text = new StringBuilder("| " + by + " | "
                + series.stream().map(Series::name).collect(Collectors.joining(" | ")) + " |\n|---"
                + "|---".repeat(series.size()) + "|\n");
        for (int step = 0; step < steps.size(); step++) {
            int row = step;
            text.append(series.stream()
                    .map(one -> rounded(one.values.get(row)))
                    .collect(Collectors.joining(" | ", "| " + steps.get(row) + " | ", " |\n")));
        }
        text.append("\n```mermaid\nxychart-beta\n    x-axis \"" + by + "\" " + steps + "\n    y-axis \"µs\"\n");
        series.forEach(one -> text.append("    line \"" + one.name + "\" "
                + one.values.stream().map(Growth::rounded).toList() + "\n"));
        System.out.println(text + "```\n");
    }

    private static String rounded(double microseconds) {
        return String.format(Locale.ROOT, "%.0f", microseconds);
    }
}
