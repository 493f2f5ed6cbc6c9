package org.migrationadvisor.pages.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.disagreement.Subject;
import org.migrationadvisor.reasoning.rule.Rule;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Writes the pages of the findings. */
public final class FindingPages {

    private final Edition edition;
    private final KnowledgeBase knowledge;
    private final RuleBook rules;

    public FindingPages(Edition edition, RuleBook rules) {
        this.edition = edition;
        this.knowledge = edition.knowledge();
        this.rules = rules;
    }

    public FindingsPage all() {
        Map<String, List<FindingsPage.Item>> groups = new LinkedHashMap<>();
        knowledge.findings().values().stream()
                .sorted(java.util.Comparator.comparing(Finding::section))
                .forEach(finding -> groups.computeIfAbsent(edition.section(finding), section -> new ArrayList<>())
                        .add(item(finding)));
        return new FindingsPage(
                edition.say("findings-title"),
                groups.entrySet().stream()
                        .map(group -> new FindingsPage.Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private FindingsPage.Item item(Finding finding) {
        return new FindingsPage.Item(
                edition.links().finding(finding.id()),
                edition.of(finding.statement()),
                edition.code("finding_evidence", finding.evidence().code()));
    }

    public FindingPage one(Finding finding) {
        String id = finding.id();
        return new FindingPage(
                edition.finding(id).text(),
                id,
                edition.of(finding.statement()),
                edition.section(finding),
                edition.code("finding_evidence", finding.evidence().code()),
                finding.note().map(edition::of).orElse(""),
                finding.sources().stream()
                        .map(source -> new Link(knowledge.sources().get(source).reference(), "/sources#" + source))
                        .toList(),
                edition.all(
                        knowledge.interventions().values().stream()
                                .filter(measure -> measure.findings().contains(id))
                                .map(measure -> measure.id())
                                .toList(),
                        edition::intervention),
                edition.all(
                        rules.rules().stream()
                                .filter(rule -> rule.findings().contains(id))
                                .map(Rule::name)
                                .toList(),
                        edition::rule),
                knowledge.questionnaire().questions().stream()
                        .filter(question -> question.why().findings().contains(id))
                        .map(question -> new Link(edition.of(question.text()), "/questionnaire#q-" + question.id()))
                        .toList(),
                knowledge.diagnoses().values().stream()
                        .filter(diagnosis -> diagnosis.findings().contains(id))
                        .map(diagnosis -> edition.of(diagnosis.title()))
                        .toList(),
                edition.all(
                        knowledge.cases().values().stream()
                                .filter(municipality -> municipality.findings().contains(id))
                                .map(municipality -> municipality.id())
                                .toList(),
                        edition::municipality),
                new Subject(Subject.Kind.FINDING, id).href());
    }
}
