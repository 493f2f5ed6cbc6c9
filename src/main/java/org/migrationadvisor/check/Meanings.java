package org.migrationadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.knowledge.Kind;
import org.migrationadvisor.reasoning.fact.Link;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Template;

/** What each property of a fact and each argument of a conclusion stands for: ids and codes of the knowledge base. */
final class Meanings {

    private static final List<String> UPKEEP = List.of("make_visible", "review");

    private final KnowledgeFiles knowledge;

    Meanings(KnowledgeFiles knowledge) {
        this.knowledge = knowledge;
    }

    /** What a property of a condition stands for; nothing where it is a number or depends on what is not known. */
    Optional<Meaning> of(Pattern pattern, String property) {
        return switch (pattern.fact() + "." + property) {
            case "Answer.question", "Quantity.question", "Unknown.question" -> ids(Thing.QUESTION);
            case "Answer.value" ->
                only(pattern.literals("question"))
                        .flatMap(knowledge.questionnaire()::question)
                        .map(Meanings::answer);
            case "Threshold.id" -> ids(Thing.THRESHOLD);
            case "Diagnosed.id" -> ids(Thing.DIAGNOSIS);
            case "Diagnosed.severity" -> severity();
            case "Running.intervention", "Intervention.id", "Link.intervention" -> ids(Thing.INTERVENTION);
            case "Intervention.grade" -> attribute("grade", "/properties/evidence/properties/grade/enum");
            case "Intervention.visible" -> attribute("visibility", "/properties/visible/properties/level/enum");
            case "Intervention.lead" -> actor();
            case "Intervention.theme", "Intervention.demand", "Intervention.cost", "Intervention.role" ->
                attribute(property, "/properties/" + property + "/enum");
            case "Link.name" -> Optional.of(new Meaning("list of the catalogue", linkNames()));
            case "Link.value" -> only(pattern.literals("name")).flatMap(this::list);
            default -> Optional.empty();
        };
    }

    /** What an argument of a conclusion stands for, given by its name. */
    Optional<Meaning> of(Template conclusion, String argument) {
        return switch (conclusion.type() + "." + argument) {
            case "Diagnosis.id", "Need.diagnosis", "Accompany.diagnosis" -> ids(Thing.DIAGNOSIS);
            case "Diagnosis.severity" -> severity();
            case "Contradiction.id" -> ids(Thing.CONTRADICTION);
            case "Met.requirement" -> conclusion.literal(0).map(this::requirements);
            case "Start.when" ->
                Optional.of(new Meaning("part of the roadmap", List.of(When.NEXT.code(), When.LATER.code())));
            case "Boost.weight" -> Optional.of(new Meaning("weight that a rule can give", boosts()));
            case "Remark.remark" -> ids(Thing.REMARK);
            case "Partner.actor", "Lead.actor", "Unavailable.actor" -> actor();
            case "Ride.service" -> list("rides_on");
            case "Favour.aim" -> list("aims");
            case "Upkeep.advice" -> Optional.of(new Meaning("upkeep", UPKEEP));
            default ->
                argument.equals("intervention") || argument.equals("first")
                        ? ids(Thing.INTERVENTION)
                        : Optional.empty();
        };
    }

    /** The codes of a list of the catalogue: those of the question that matches it, or of the schema. */
    Optional<Meaning> list(String name) {
        String plain = Link.list(name);
        Optional<Meaning> matched = matching(plain).map(question -> new Meaning(plain, codes(question)));
        return matched.or(
                () -> plain.equals("partners") ? actor() : attribute(plain, "/properties/" + plain + "/items/enum"));
    }

    /** The question whose codes are those of a list of the catalogue. */
    Optional<Question> matching(String list) {
        return knowledge.questionnaire().questions().stream()
                .filter(question -> question.matches().filter(list::equals).isPresent())
                .findFirst();
    }

    static List<String> codes(Question question) {
        return question.options().stream().map(Question.Option::code).toList();
    }

    private static Meaning answer(Question question) {
        return new Meaning(question.matches().orElse("answer of " + question.id()), codes(question));
    }

    private List<String> linkNames() {
        List<String> names = new ArrayList<>(Catalogue.LISTS);
        knowledge
                .questionnaire()
                .questions()
                .forEach(question -> question.matches().ifPresent(list -> names.add(Link.here(list))));
        return names;
    }

    private List<String> boosts() {
        return knowledge.ids().of(Thing.WEIGHT).stream()
                .filter(weight -> !Weights.isBuiltIn(weight))
                .toList();
    }

    private Meaning requirements(String intervention) {
        Stream<Entry> entries =
                knowledge.entries(Kind.INTERVENTIONS).filter(entry -> entry.id().equals(intervention));
        return new Meaning(
                "requirement of " + intervention,
                entries.flatMap(entry -> entry.entries("requirements"))
                        .map(Entry::id)
                        .toList());
    }

    private Optional<Meaning> ids(Thing thing) {
        return Optional.of(new Meaning(thing.code(), knowledge.ids().of(thing)));
    }

    private Optional<Meaning> actor() {
        return attribute("actor", "/properties/lead/enum");
    }

    private Optional<Meaning> attribute(String name, String pointer) {
        List<String> codes = knowledge.schemas().codes(Kind.INTERVENTIONS, pointer);
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Meaning(name, codes));
    }

    private static Optional<Meaning> severity() {
        return Optional.of(new Meaning(
                "severity", Stream.of(Severity.values()).map(Coded::code).toList()));
    }

    private static Optional<String> only(List<String> texts) {
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }
}
