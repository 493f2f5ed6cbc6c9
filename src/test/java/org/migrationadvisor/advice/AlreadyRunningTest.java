package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Advised.Place;

/** What already runs is not recommended anew, and what exists already comes before what is new (domain.md, section 5, point 13). */
class AlreadyRunningTest {

    @ParameterizedTest(name = "{1} means that {0} runs")
    @CsvSource(delimiter = '|', textBlock = """
            twinning | twinning=active
            relatives-association | relatives_group=active
            ngo-partnership | ngo_cooperation=agreement
            plan-embedding | plan_mention=funded_projects
            migration-diagnostic | migration_data=regular_survey
            circular-migration | legal_channel=running ngo_migration_work=circular_migration
            """)
    void a_measure_runs_where_the_answers_say_so(String measure, String answers) {
        assertThat(thatAnswered(answers).advised().place(measure)).isEqualTo(Place.RUNNING);
    }

    @ParameterizedTest(name = "{1} does not mean that {0} runs")
    @CsvSource(delimiter = '|', textBlock = """
            twinning | twinning=dormant
            relatives-association | relatives_group=informal
            ngo-partnership | ngo_cooperation=ad_hoc
            ngo-partnership | ngo_presence=none ngo_cooperation=agreement
            plan-embedding | plan_mention=objectives
            migration-diagnostic | migration_data=counts_only
            circular-migration | legal_channel=possible ngo_migration_work=circular_migration
            circular-migration | legal_channel=running ngo_migration_work=awareness
            circular-migration | legal_channel=running ngo_presence=none ngo_migration_work=circular_migration
            """)
    void less_than_that_is_not_running(String measure, String answers) {
        assertThat(thatAnswered(answers).advised().place(measure)).isNotEqualTo(Place.RUNNING);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_measure_that_is_said_to_run_runs(String measure) {
        assertThat(aMunicipality().with("running_measures", measure).advised().place(measure))
                .isEqualTo(Place.RUNNING);
    }

    @Test
    void remittance_tax_cannot_be_said_to_run() {
        assertThat(measures())
                .hasSize(TheProgram.knowledge().interventions().size() - 1)
                .doesNotContain("remittance-tax");
    }

    static List<String> measures() {
        return TheProgram.knowledge().questionnaire().question("running_measures").orElseThrow().options().stream()
                .map(Question.Option::code)
                .toList();
    }

    @ParameterizedTest(name = "{1} carries {0}")
    @CsvSource({
        "homework-support, school_support",
        "homework-support, library",
        "grandparent-literacy, library",
        "elderly-support, health_outreach",
        "migrant-legal-support, legal_aid",
        "awareness-media, local_radio_or_tv",
        "child-protection-services, child_defence",
        "return-microcredit, productive_unit"
    })
    void a_measure_rides_on_an_existing_service(String measure, String service) {
        Advised advised = needing().with("existing_services", service).advised();

        assertThat(advised.recommendation(measure).ridingOn()).containsExactly(service);
    }

    @Test
    void what_an_existing_service_can_carry_rises() {
        double alone = needing().advised().recommendation("homework-support").score();
        double carried = needing()
                .with("existing_services", "library")
                .advised()
                .recommendation("homework-support")
                .score();

        assertThat(carried).isGreaterThan(alone);
    }

    @Test
    void services_nobody_knows_of_carry_nothing() {
        Advised advised = needing().with("existing_services", "unknown").advised();

        assertThat(advised.advice().recommendations())
                .allMatch(line -> line.ridingOn().isEmpty());
    }

    private static org.migrationadvisor.fixture.AMunicipality needing() {
        return thatAnswered("""
                children_left=many carers=grandparents grandparents_read=few elderly_alone=many rights_cases=many preparation=hardly
                returns=many finance=cooperative_or_bank investment_openings=good""");
    }
}
