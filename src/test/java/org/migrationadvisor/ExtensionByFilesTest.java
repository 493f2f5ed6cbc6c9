package org.migrationadvisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.check.Checker;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;
import org.migrationadvisor.fixture.Folders;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.fixture.RuleCases;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.reasoning.rule.RuleFolder;
import org.migrationadvisor.wording.AdviceJson;

/** A finding, a question, a diagnosis, two rules with their cases and an intervention are added by files alone, and the advice changes. */
class ExtensionByFilesTest {

    private static final List<String> NEW_RULES = List.of(
            "Where there is hardly any water, people cannot stay",
            "Where water is short, somebody has to look after it together");
    private static final Path ADDED = Path.of("src/test/resources/extension");

    @TempDir
    private static Path copy;

    private static Advisor extended;

    @BeforeAll
    static void addFiles() throws IOException {
        for (String folder : List.of("knowledge-base", "rules")) {
            Folders.copy(Path.of(folder), copy.resolve(folder));
            addFrom(ADDED.resolve(folder), copy.resolve(folder));
        }
        extended = loadedFrom(copy);
    }

    /** Keeps compiled rules below the copy, not in the home of whoever runs the tests. */
    private static Advisor loadedFrom(Path copy) {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", copy.toString());
        try {
            return new Sources(Optional.of(copy.resolve("knowledge-base")), Optional.of(copy.resolve("rules")))
                    .advisor();
        } finally {
            System.setProperty("user.home", home);
        }
    }

    /** Adds new files, and adds to the end of files that are there. */
    private static void addFrom(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    @Test
    void the_check_finds_no_fault_in_it() {
        assertThat(Checker.checkWritten(
                        new KnowledgeFolder(copy.resolve("knowledge-base")), new RuleFolder(copy.resolve("rules"))))
                .isEmpty();
    }

    @Test
    void the_new_question_is_asked() {
        assertThat(extended.knowledge().questionnaire().question("drinking_water"))
                .isPresent();
    }

    @Test
    void its_answer_leads_to_the_new_diagnosis() {
        Advised advised = advised("drinking_water: little");

        assertThat(advised.diagnosis("water-shortage").severity()).isEqualTo(Severity.MODERATE);
    }

    @Test
    void the_new_diagnosis_rests_on_the_new_finding() {
        Advised advised = advised("drinking_water: little");

        assertThat(advised.diagnosis("water-shortage").findings()).containsExactly("water-and-leaving");
    }

    @Test
    void another_answer_does_not() {
        assertThat(advised("drinking_water: enough").severity("water-shortage")).isEqualTo("no");
    }

    @Test
    void an_unknown_answer_leaves_it_undetermined() {
        assertThat(advised("drinking_water: unknown").questionsFor("water-shortage"))
                .containsExactly("drinking_water");
    }

    @Test
    void the_new_diagnosis_calls_for_the_new_intervention() {
        Advice.Recommendation line = advised("drinking_water: little").recommendation("water-committee");

        assertThat(line.answers()).containsExactly("water-shortage");
        assertThat(line.findings()).contains("water-and-leaving");
        assertThat(line.rules()).contains("Where water is short, somebody has to look after it together");
    }

    @Test
    void the_old_rules_speak_of_the_new_intervention_too() {
        Advised advised = advised("drinking_water: little", "practice_knowledge: none", "visibility_pressure: high");

        assertThat(advised.part("water-committee", "visible-under-pressure")).isPositive();
    }

    @Test
    void nothing_of_it_is_needed_where_the_question_was_not_asked() {
        assertThat(advised("children_left: many").place("water-committee")).isEqualTo(Place.NOT_NEEDED);
    }

    @Test
    void the_new_intervention_can_be_said_to_run() {
        assertThat(advised("running_measures: [water-committee]").place("water-committee"))
                .isEqualTo(Place.RUNNING);
    }

    @Test
    void the_rest_of_the_advice_is_as_before() {
        new RandomProfiles(TheProgram.knowledge(), 31).profiles(130).forEach(profile -> {
            List<String> before = Advised.on(profile).recommended();

            assertThat(new Advised(extended.advise(profile)).recommended())
                    .as(profile.toString())
                    .isEqualTo(before);
        });
    }

    @Test
    void the_cases_of_the_new_rules_hold() {
        List<RuleCases.RuleCase> cases =
                RuleCases.in(copy.resolve("rules"), extended.knowledge().questionnaire()).stream()
                        .filter(ruleCase -> NEW_RULES.contains(ruleCase.rule()))
                        .toList();

        assertThat(cases)
                .hasSize(6)
                .allSatisfy(ruleCase -> assertThat(new Advised(extended.advise(ruleCase.profile()))
                                .fired()
                                .contains(ruleCase.rule()))
                        .as(ruleCase.toString())
                        .isEqualTo(ruleCase.kind().equals("match")));
    }

    @Test
    void the_advice_is_worded_in_both_languages() {
        Advice advice = advised("drinking_water: little").advice();

        assertThat(json(advice, "en")).contains("A committee that looks after the water", "Water is short");
        assertThat(json(advice, "es")).contains("Un comité que cuida el agua", "Falta agua");
    }

    private static String json(Advice advice, String language) {
        return new AdviceJson(extended.knowledge(), language, "test")
                .document(advice, List.of())
                .toString();
    }

    @Test
    void the_version_of_the_knowledge_is_another() {
        assertThat(extended.knowledge().version())
                .isNotEqualTo(TheProgram.knowledge().version());
    }

    @Test
    void the_program_itself_knows_nothing_of_it() {
        assertThat(TheProgram.knowledge().interventions()).doesNotContainKey("water-committee");
    }

    private static Advised advised(String... answers) {
        String text = "format: 1\nmunicipality: Somewhere\nanswers:\n  " + String.join("\n  ", answers) + "\n";
        try {
            Profile profile = new ProfileReader(extended.knowledge().questionnaire()).read(text.getBytes(UTF_8));
            return new Advised(extended.advise(profile));
        } catch (ProfileRefused refused) {
            throw new AssertionError(refused.slips().toString(), refused);
        }
    }
}
