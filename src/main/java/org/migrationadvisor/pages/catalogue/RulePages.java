package org.migrationadvisor.pages.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.WebLinks;
import org.migrationadvisor.pages.disagreement.Subject;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Pattern;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.reasoning.rule.RuleExample;
import org.migrationadvisor.wording.ConclusionWords;
import org.migrationadvisor.wording.ConditionWords;

/** Writes the rule book: a page of its themes, and one for each. */
public final class RulePages {

    private final Edition edition;
    private final RuleBook rules;
    private final ConditionWords conditions;
    private final ConclusionWords conclusions;

    public RulePages(Edition edition, RuleBook rules) {
        this.edition = edition;
        this.rules = rules;
        this.conditions = new ConditionWords(edition.knowledge(), edition.words());
        this.conclusions = new ConclusionWords(edition.knowledge(), edition.words());
    }

    public RulesPage all() {
        return new RulesPage(
                edition.say("rules-title"),
                rules.rules().size(),
                themes().map(this::summary).toList());
    }

    private RulesPage.Theme summary(String theme) {
        return new RulesPage.Theme(
                WebLinks.rules(theme),
                edition.code("theme", theme),
                (int) of(theme, Phase.DIAGNOSIS).count(),
                (int) of(theme, Phase.ADVICE).count(),
                Stream.of(Phase.values())
                        .flatMap(phase -> of(theme, phase))
                        .flatMap(rule -> concluded(rule).stream())
                        .distinct()
                        .toList());
    }

    /** What a rule concludes, as long as that has a title of its own. */
    private Optional<String> concluded(Rule rule) {
        return rule.conclusion()
                .literal(0)
                .map(edition.knowledge().diagnoses()::get)
                .map(diagnosis -> edition.of(diagnosis.title()));
    }

    /** The page of a theme, if it has rules. */
    public Optional<RuleThemePage> theme(String theme) {
        if (themes().noneMatch(theme::equals)) {
            return Optional.empty();
        }
        Map<String, List<RuleExample>> examples = rules.examples();
        return Optional.of(new RuleThemePage(
                edition.say("rules-theme-title", "theme", edition.code("theme", theme)),
                items(theme, Phase.DIAGNOSIS, examples),
                items(theme, Phase.ADVICE, examples),
                themes().filter(other -> !other.equals(theme))
                        .map(other -> new Link(edition.code("theme", other), WebLinks.rules(other)))
                        .toList()));
    }

    /** The themes that have rules, in the order of the vocabulary. */
    private Stream<String> themes() {
        return edition.knowledge().vocabulary().get("theme").keySet().stream()
                .filter(theme ->
                        rules.rules().stream().anyMatch(rule -> rule.theme().equals(theme)));
    }

    private Stream<Rule> of(String theme, Phase phase) {
        return rules.rules(phase).filter(rule -> rule.theme().equals(theme));
    }

    private List<RuleThemePage.Item> items(String theme, Phase phase, Map<String, List<RuleExample>> examples) {
        return of(theme, phase)
                .map(rule -> item(rule, examples.getOrDefault(rule.name(), List.of())))
                .toList();
    }

    private RuleThemePage.Item item(Rule rule, List<RuleExample> examples) {
        return new RuleThemePage.Item(
                WebLinks.anchor(rules, rule.name()),
                edition.words().rule(rule.name()),
                rule.patterns().stream()
                        .flatMap(pattern -> conditions(pattern, rule))
                        .toList(),
                conclusions.of(rule.conclusion()),
                edition.all(rule.findings(), edition::finding),
                examples.stream().map(this::example).toList(),
                "rules/" + rule.file() + ":" + rule.line(),
                new Subject(Subject.Kind.RULE, rule.name()).href());
    }

    /** What must hold, with the questions in it leading to where they stand in the questionnaire. */
    private Stream<RuleThemePage.Condition> conditions(Pattern pattern, Rule rule) {
        List<String> asked = pattern.literals("question");
        return conditions.of(pattern, rule).stream()
                .map(sentence -> asked.size() == 1
                        ? condition(sentence, asked.get(0))
                        : new RuleThemePage.Condition(sentence, new Link("", ""), ""));
    }

    private RuleThemePage.Condition condition(String sentence, String question) {
        String text = edition.words().question(question);
        int place = sentence.indexOf(text);
        return new RuleThemePage.Condition(
                sentence.substring(0, place),
                new Link(text, "/questionnaire#q-" + question),
                sentence.substring(place + text.length()));
    }

    private RuleThemePage.Example example(RuleExample example) {
        return new RuleThemePage.Example(
                edition.say("rule-example-" + example.kind().replace('_', '-')),
                example.answers().entrySet().stream()
                        .map(answer -> edition.words().answered(answer.getKey(), answer.getValue()))
                        .toList());
    }
}
