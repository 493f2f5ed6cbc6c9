package org.migrationadvisor.pages.catalogue;

import java.util.List;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.WebLinks;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;
import org.migrationadvisor.wording.RuleWords;

/** Writes the page of the rules. */
public final class RulePages {

    private final Edition edition;
    private final RuleBook rules;
    private final RuleWords words;

    public RulePages(Edition edition, RuleBook rules) {
        this.edition = edition;
        this.rules = rules;
        this.words = new RuleWords(edition.knowledge(), edition.words());
    }

    public RulesPage all() {
        List<RulesPage.Theme> themes = edition.knowledge().vocabulary().get("theme").keySet().stream()
                .map(theme -> new RulesPage.Theme(
                        theme, edition.code("theme", theme), items(theme, Phase.DIAGNOSIS), items(theme, Phase.ADVICE)))
                .filter(theme -> !theme.diagnosis().isEmpty() || !theme.advice().isEmpty())
                .toList();
        return new RulesPage(edition.say("rules-title"), rules.rules().size(), themes);
    }

    private List<RulesPage.Item> items(String theme, Phase phase) {
        return rules.rules(phase)
                .filter(rule -> rule.theme().equals(theme))
                .map(this::item)
                .toList();
    }

    private RulesPage.Item item(Rule rule) {
        return new RulesPage.Item(
                WebLinks.anchor(rules, rule.name()),
                rule.name(),
                words.conditions(rule),
                words.conclusion(rule.conclusion()),
                edition.all(rule.findings(), edition::finding));
    }
}
