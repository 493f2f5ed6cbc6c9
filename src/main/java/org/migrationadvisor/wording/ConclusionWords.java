package org.migrationadvisor.wording;

import java.util.Locale;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.reasoning.rule.Template;

/** What follows from a rule, as plain sentences of one language. */
public final class ConclusionWords {

    private final KnowledgeBase knowledge;
    private final Words words;
    private final RulePhrases phrases;

    public ConclusionWords(KnowledgeBase knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
        this.phrases = new RulePhrases(knowledge, words);
    }

    /** What a rule concluded, as a sentence without the words of remarks, which stand beside the measure. */
    public String concluded(Template conclusion) {
        return switch (conclusion.type()) {
            case "Remark" ->
                phrases.say(
                        "concluded-remark",
                        "measure",
                        phrases.measure(conclusion.arguments().get(0)));
            case "Met" ->
                phrases.say(
                        "concluded-met",
                        "measure",
                        phrases.measure(conclusion.arguments().get(0)));
            case "Contradiction" -> phrases.say("concluded-contradiction");
            default -> of(conclusion);
        };
    }

    /** What a rule concludes, as a sentence. */
    public String of(Template conclusion) {
        String first = conclusion.arguments().get(0);
        String second =
                conclusion.arguments().size() > 1 ? conclusion.arguments().get(1) : "";
        String key = "concludes-" + conclusion.type().toLowerCase(Locale.ROOT);
        return switch (conclusion.type()) {
            case "Diagnosis" ->
                phrases.say(key, "diagnosis", phrases.diagnosis(first), "severity", severity(first, second));
            case "Contradiction" ->
                words.of(knowledge.contradictions().get(first).text());
            case "Need", "Accompany" ->
                phrases.say(key, "measure", phrases.measure(first), "diagnosis", phrases.diagnosis(second));
            case "Met" ->
                phrases.say(key, "measure", phrases.measure(first), "requirement", requirement(first, second));
            case "Start" ->
                phrases.say(key, "measure", phrases.measure(first), "when", words.code("when_long", second));
            case "After" -> phrases.say(key, "measure", phrases.measure(first), "other", phrases.measure(second));
            case "Boost" ->
                phrases.say(
                        key,
                        "measure",
                        phrases.measure(first),
                        "reason",
                        words.of(knowledge.weights().get(second).name()));
            case "Remark" ->
                phrases.say(
                        key,
                        "measure",
                        phrases.measure(first),
                        "remark",
                        words.of(knowledge.remarks().get(second).text()));
            case "Partner", "Lead" ->
                phrases.say(key, "measure", phrases.measure(first), "actor", words.code("actor", second));
            case "Unavailable" -> phrases.say(key, "actor", words.code("actor", first));
            case "Ride" ->
                phrases.say(
                        key,
                        "measure",
                        phrases.measure(first),
                        "service",
                        second.startsWith("$") ? phrases.say("the-service") : words.code("service", second));
            case "Upkeep" ->
                phrases.say(key, "measure", phrases.measure(first), "advice", words.code("upkeep", second));
            case "Favour" ->
                phrases.say(
                        key,
                        "measure",
                        phrases.measure(first),
                        "aim",
                        second.startsWith("$") ? phrases.say("the-aim") : words.matching("aims", second));
            case "Runs", "Pair", "Against" -> phrases.say(key, "measure", phrases.measure(first));
            default -> conclusion.type() + " " + conclusion.arguments();
        };
    }

    private String severity(String diagnosis, String severity) {
        return words.severity(knowledge.diagnoses().get(diagnosis), Coded.of(Severity.class, severity));
    }

    private String requirement(String measure, String requirement) {
        return knowledge.interventions().get(measure).requirements().stream()
                .filter(candidate -> candidate.id().equals(requirement))
                .map(candidate -> words.of(candidate.text()))
                .findFirst()
                .orElse(requirement);
    }
}
