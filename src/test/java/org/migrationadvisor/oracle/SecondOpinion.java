package org.migrationadvisor.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.reasoning.fact.Answer;
import org.migrationadvisor.reasoning.fact.Coverage;
import org.migrationadvisor.reasoning.fact.Diagnosed;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.fact.Quantity;
import org.migrationadvisor.reasoning.fact.Running;
import org.migrationadvisor.reasoning.fact.Threshold;
import org.migrationadvisor.reasoning.fact.Unknown;

/** What the oracle makes of a whole profile: facts from answers, the first phase, facts from its conclusions, the second phase. */
final class SecondOpinion {

    private static final Pattern DIAGNOSIS = Pattern.compile("Diagnosis\\[id=(.*), severity=(.*)]");
    private static final Pattern RUNS = Pattern.compile("Runs\\[intervention=(.*)]");
    private static final List<String> SEVERITIES = List.of("low", "moderate", "severe");

    private final KnowledgeBase knowledge;
    private final Oracle diagnosis;
    private final Oracle advice;
    private final List<Row> catalogue;

    SecondOpinion(KnowledgeBase knowledge, Path rules) {
        this.knowledge = knowledge;
        this.diagnosis = new Oracle(drl(rules, "diagnosis.drl"));
        this.advice = new Oracle(drl(rules, "advice.drl"));
        this.catalogue = knowledge.interventions().values().stream()
                .flatMap(SecondOpinion::described)
                .map(Row::of)
                .toList();
    }

    private static List<String> drl(Path rules, String name) {
        try (Stream<Path> files = Files.walk(rules)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.endsWith(name)).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Written> diagnosisRules() {
        return diagnosis.rules();
    }

    List<Written> adviceRules() {
        return advice.rules();
    }

    /** Everything that fires for a profile, in both phases. */
    Set<Oracle.Fires> fires(Profile profile) {
        List<Row> first = answers(profile);
        Set<Oracle.Fires> fires = new HashSet<>(diagnosis.run(first));
        fires.addAll(advice.run(second(profile, first, fires)));
        return fires;
    }

    /** The facts of the phase diagnosis. */
    List<Row> answers(Profile profile) {
        Map<String, Response> counted = new TreeMap<>(profile.answers());
        counted.keySet()
                .removeIf(id -> !asked(id, profile)
                        || knowledge.questionnaire().question(id).orElseThrow().context());
        List<Row> facts = new ArrayList<>();
        knowledge.thresholds().forEach((id, threshold) -> facts.add(Row.of(new Threshold(id, threshold.value()))));
        counted.forEach((id, response) -> facts.addAll(facts(id, response)));
        long unknown = counted.values().stream()
                .filter(Response.NotKnown.class::isInstance)
                .count();
        facts.add(Row.of(new Coverage(
                counted.size(), counted.isEmpty() ? 0 : Math.round(unknown * 10_000.0 / counted.size()) / 10_000.0)));
        return facts;
    }

    /** The facts of the phase advice, given those of the phase diagnosis and what fired in it. */
    List<Row> second(Profile profile, List<Row> first, Set<Oracle.Fires> fired) {
        List<Row> facts = new ArrayList<>(first);
        facts.addAll(catalogue);
        facts.addAll(here(profile));
        severest(fired).forEach((id, severity) -> facts.add(Row.of(new Diagnosed(id, severity))));
        Set<String> running = new TreeSet<>();
        fired.forEach(fires -> found(RUNS, fires.conclusion()).forEach(matcher -> running.add(matcher.group(1))));
        running.forEach(id -> facts.add(Row.of(new Running(id))));
        return facts;
    }

    private static Map<String, String> severest(Set<Oracle.Fires> fired) {
        Map<String, String> severest = new TreeMap<>();
        fired.forEach(fires -> found(DIAGNOSIS, fires.conclusion())
                .forEach(matcher -> severest.merge(
                        matcher.group(1),
                        matcher.group(2),
                        (one, other) -> SEVERITIES.indexOf(one) >= SEVERITIES.indexOf(other) ? one : other)));
        return severest;
    }

    private static Stream<Matcher> found(Pattern pattern, String text) {
        return Stream.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static List<Row> facts(String id, Response response) {
        if (response instanceof Response.Chosen chosen) {
            return chosen.codes().stream()
                    .map(code -> Row.of(new Answer(id, code)))
                    .toList();
        }
        if (response instanceof Response.Amount amount) {
            return List.of(Row.of(new Quantity(id, amount.value().doubleValue())));
        }
        return response instanceof Response.NotKnown ? List.of(Row.of(new Unknown(id))) : List.of();
    }

    /** A question is asked unless its parent is not asked, or gave a code that closes it; an unknown parent closes nothing. */
    private boolean asked(String id, Profile profile) {
        Question question = knowledge.questionnaire().question(id).orElseThrow();
        if (question.askedWhen().isEmpty()) {
            return true;
        }
        Question.AskedWhen condition = question.askedWhen().get();
        if (!asked(condition.question(), profile)) {
            return false;
        }
        Set<String> codes = codes(profile, condition.question());
        return codes.isEmpty()
                || (condition.is().isEmpty() || codes.stream().anyMatch(condition.is()::contains))
                        && codes.stream().noneMatch(condition.isNot()::contains);
    }

    private static Set<String> codes(Profile profile, String question) {
        return profile.answers().get(question) instanceof Response.Chosen chosen ? chosen.codes() : Set.of();
    }

    /** What the catalogue lists and the municipality chose: {@code ngo_work} of a measure, and an NGO here that does it. */
    private List<Row> here(Profile profile) {
        List<Row> facts = new ArrayList<>();
        for (Question question : knowledge.questionnaire().questions()) {
            if (question.matches().isPresent() && asked(question.id(), profile)) {
                String list = question.matches().get();
                for (Row row : catalogue) {
                    if (list.equals(row.properties().get("name"))
                            && codes(profile, question.id())
                                    .contains(row.properties().get("value"))) {
                        Link link = (Link) row.fact();
                        facts.add(Row.of(new Link(link.intervention(), list + "_here", link.value())));
                    }
                }
            }
        }
        return facts;
    }

    private static Stream<Object> described(Intervention it) {
        Stream<Object> line = Stream.of(new org.migrationadvisor.reasoning.fact.Intervention(
                it.id(),
                it.theme(),
                it.evidence().grade().code(),
                it.demand().code(),
                it.cost().code(),
                it.visible().level().code(),
                it.lead(),
                it.role().code()));
        Map<String, List<String>> lists = Map.of(
                "rides_on",
                it.ridesOn(),
                "carried_by",
                it.carriedBy(),
                "ngo_work",
                it.ngoWork(),
                "aims",
                it.aims(),
                "partners",
                it.partners(),
                "features",
                it.features());
        return Stream.concat(
                line,
                lists.entrySet().stream()
                        .flatMap(list ->
                                list.getValue().stream().map(value -> new Link(it.id(), list.getKey(), value))));
    }
}
