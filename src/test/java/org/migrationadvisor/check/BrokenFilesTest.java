package org.migrationadvisor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.reasoning.rule.RuleFolder;

/** A broken file is one fault: it neither hides the faults of others nor makes others look broken. */
class BrokenFilesTest {

    private static final String REMARKS = "knowledge-base/remarks/family.yaml";
    private static final String CASES = "rules/family/cases.yaml";
    private static final String RULES = "rules/family/diagnosis.drl";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    private final int before = base.written().size();

    @Test
    void a_broken_knowledge_file_is_one_fault() {
        base.replace(REMARKS, "kind: guidance", "kind: [guidance # broken");

        assertThat(base.written()).hasSize(before + 1);
        SeededBase.assertFault(base.written(), REMARKS, base.line(REMARKS, "# broken") + 1, "malformed YAML");
    }

    @Test
    void a_broken_file_of_questions_is_one_fault() {
        base.replace("knowledge-base/questionnaire/impacts.yaml", "kind: single", "kind: 'single # broken");

        assertThat(base.written()).hasSize(before + 1);
    }

    @Test
    void a_broken_file_of_cases_is_one_fault() {
        base.replace(CASES, "match: {children_left: some}", "match: {children_left: some # broken");

        assertThat(base.written()).hasSize(before + 1).extracting(Fault::file).contains(CASES);
    }

    @Test
    void a_broken_rule_is_one_fault() {
        base.replace(RULES, "@finding( split-families )", "finding split-families");

        assertThat(base.written()).hasSize(before + 1);
        base.hasFault(RULES, "    finding split-families", "is not allowed here");
    }

    @Test
    void a_broken_file_does_not_hide_the_faults_of_others() {
        base.replace(REMARKS, "kind: guidance", "kind: [guidance")
                .replace(RULES, "value == \"nobody\"", "value == \"noone\"")
                .replace("rules/budget/cases.yaml", "service_burden: most", "service_burden: mostly");

        List<Fault> faults = base.written();

        assertThat(faults)
                .hasSize(before + 3)
                .extracting(Fault::file)
                .contains(REMARKS, RULES, "rules/budget/cases.yaml");
    }

    @Test
    void a_broken_rule_does_not_keep_the_cases_of_others_from_being_run() {
        base.replace(RULES, "value == \"nobody\"", "value == \"noone\"")
                .replace(
                        "rules/budget/cases.yaml",
                        "  match: {service_burden: most}",
                        "  match: {service_burden: leaves_room} # seeded");

        Report report = base.run();

        SeededBase.assertFault(
                report.faults(), RULES, base.line(RULES, "\"noone\""), "there is no answer of carers 'noone'");
        SeededBase.assertFault(
                report.faults(),
                "rules/budget/cases.yaml",
                base.line("rules/budget/cases.yaml", "# seeded"),
                "the match does not fire");
        assertThat(report.faults()).hasSize(before + 2);
        assertThat(report.notRun()).isPresent();
    }

    @Test
    void a_broken_intervention_does_not_keep_the_cases_of_others_from_being_run() {
        String intervention = "knowledge-base/interventions/homework-support.yaml";
        base.replace(intervention, "theme: social", "theme: [social")
                .replace(
                        "rules/budget/cases.yaml",
                        "  match: {service_burden: most}",
                        "  match: {service_burden: leaves_room} # seeded");

        Report report = base.run();

        assertThat(report.faults())
                .hasSize(before + 2)
                .extracting(Fault::file)
                .contains(intervention, "rules/budget/cases.yaml");
    }

    @Test
    void knowledge_that_cannot_be_run_is_said_to_be_so() {
        base.delete("knowledge-base/release/release.yaml");

        Report report = base.run();

        SeededBase.assertFault(report.faults(), "knowledge-base/release", 0, "the folder holds no .yaml file");
        assertThat(report.coverage()).isEmpty();
        assertThat(report.notRun())
                .hasValueSatisfying(reason -> assertThat(reason).contains("were not run"));
    }

    @Test
    void folders_that_are_not_there_are_faults() {
        Report report =
                Checker.check(new KnowledgeFolder(Path.of("nowhere")), new RuleFolder(Path.of("nowhere")), rules -> {
                    throw new IllegalStateException("not reached");
                });

        assertThat(report.faults()).extracting(Fault::file).contains("knowledge-base/findings", "rules/");
    }
}
