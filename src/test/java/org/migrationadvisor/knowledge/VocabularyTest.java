package org.migrationadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;

/** The ids that links, files and the JSON rely on (domain.md): none may be dropped or renamed; others may be added. */
class VocabularyTest {

    private static final KnowledgeBase KNOWLEDGE = TheProgram.knowledge();

    /** Section, question (with a star when it is part of the quick check), and its codes. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            place | settlement* | urban semi_urban rural
            place | livelihood | subsistence_farming commercial_farming livestock_dairy industry_services mixed
            place | transfers_by_population | most some little
            place | next_census | within_2_years in_3_to_5_years later
            place | neighbours_share_flow | no some yes
            migration | adults_abroad* | under_10 from_10_to_30 from_30_to_60 over_60
            migration | spread | few_communities many_communities nearly_all
            migration | destinations* | spain italy united_states argentina brazil chile other_europe other
            migration | duration | under_5_years from_5_to_15_years over_15_years
            migration | pattern | permanent temporary seasonal circular mixed
            migration | who_leaves | fathers mothers both_parents young_adults skilled_workers
            migration | status_abroad | mostly_regular mixed mostly_irregular
            migration | preparation | well partly hardly
            migration | rights_cases* | none some many
            migration | returns* | none few many
            migration | return_kind | for_good seasonal deported retired
            migration | return_place | home_community nearby_town big_cities
            migration | work_below_skills | rarely often
            migration | women_returnees | few many
            impacts | remittance_households* | few many most
            impacts | remittance_use* | daily_needs housing_and_goods education_and_health savings collective_giving productive_investment
            impacts | population_trend* | growing stable declining communities_deserted
            impacts | ageing | no some mainly_children_and_elderly
            impacts | elderly_alone | none some many
            impacts | abandoned_farming | none some widespread
            impacts | children_left* | none few some many
            impacts | carers | other_parent grandparents older_siblings neighbours nobody
            impacts | grandparents_read | most few
            impacts | school_absence | none some serious
            impacts | youth_problems | none some serious
            impacts | participation | strong weakening weak
            impacts | leadership | experienced very_young vacant
            impacts | community_ties | close loosened broken
            capacity | practice_knowledge* | none limited good
            capacity | migration_staff* | nobody part_time dedicated
            capacity | migration_data | none counts_only regular_survey
            capacity | budget_room* | none small adequate
            capacity | service_burden | nearly_all most leaves_room
            capacity | view | problem mixed opportunity not_our_task
            capacity | internal_coordination | poor fair good
            capacity | existing_services | child_defence school_support health_outreach productive_unit legal_aid library local_radio_or_tv
            planning | plan_mention* | absent counts_and_reasons objectives funded_projects
            planning | plan_revision | within_1_year in_1_to_3_years later
            planning | plan_flexibility | fixed yearly_adjustment easily_changed
            planning | unplanned_projects | never sometimes often
            planning | visibility_pressure* | low medium high
            planning | election | within_1_year later
            planning | remittance_stance | private_affair inform_and_advise ready_to_match
            planning | citizen_demand | never sometimes priority
            planning | council_support | none some committed
            ngos | ngo_presence* | none one_or_two several
            ngos | ngo_migration_work | none family_and_children relatives_association legal_support predeparture_training circular_migration return_reintegration microcredit remittance_investment awareness research women entrepreneurship
            ngos | ngo_cooperation* | none ad_hoc agreement
            ngos | ngo_in_planning | not_invited consulted partner
            ngos | ngo_funding | short_external mixed stable
            ngos | funder_sees_migration | no partly yes
            ngos | family_reach | hard moderate easy
            ngos | participant_dropout | rare frequent
            ngos | relatives_group | none informal active
            ties | twinning* | none dormant active
            ties | twin_in_destination | no yes
            ties | diaspora_association* | none informal organised
            ties | consular_contact | none occasional regular
            ties | host_ngo | none contact joint_project
            ties | legal_channel* | none possible running
            ties | matching_programme | no yes
            economy | investment_openings* | poor moderate good
            economy | anchor_buyer | none possible committed
            economy | irrigation | little some most
            economy | finance | none money_transfer_only cooperative_or_bank
            economy | training_provider | none nearby local
            economy | enterprise_culture | weak fair strong
            current | aims* | protect_families safe_departure use_skills_and_savings welcome_returnees strengthen_community stay_by_choice protect_budget
            """)
    void every_question_keeps_its_section_and_its_codes(String section, String name, String codes) {
        Question question = question(name.replace("*", ""));

        assertThat(question.options()).extracting(Question.Option::code).contains(codes.split(" "));
        assertThat(question.quickCheck()).isEqualTo(name.endsWith("*"));
        assertThat(sectionOf(question)).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "destinations",
                "who_leaves",
                "return_kind",
                "remittance_use",
                "carers",
                "existing_services",
                "ngo_migration_work",
                "running_measures",
                "aims"
            })
    void these_questions_take_several_answers(String id) {
        assertThat(question(id).kind()).isEqualTo(Question.Kind.SEVERAL);
    }

    @Test
    void three_aims_at_most_can_be_chosen() {
        assertThat(question("aims").atMost()).contains(3);
    }

    @Test
    void no_question_offers_unknown_as_a_code_of_its_own() {
        assertThat(KNOWLEDGE.questionnaire().questions())
                .allMatch(question -> question.option("unknown").isEmpty());
    }

    /** The question, the earlier one, and the answers to that one which keep it or drop it. */
    @ParameterizedTest(name = "{0} is asked: {2}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ngo_migration_work | ngo_presence=none | false
            ngo_cooperation | ngo_presence=none | false
            ngo_in_planning | ngo_presence=none | false
            ngo_funding | ngo_presence=none | false
            funder_sees_migration | ngo_presence=none | false
            participant_dropout | ngo_presence=none | false
            family_reach | ngo_presence=none | true
            relatives_group | ngo_presence=none | true
            ngo_cooperation | ngo_presence=one_or_two | true
            ngo_cooperation | ngo_presence=unknown | true
            ngo_cooperation | settlement=rural | true
            twin_in_destination | twinning=none | false
            twin_in_destination | twinning=dormant | true
            twin_in_destination | twinning=unknown | true
            return_kind | returns=none | false
            return_place | returns=none | false
            women_returnees | returns=none | false
            return_kind | returns=few | true
            carers | children_left=none | false
            carers | children_left=few | true
            carers | children_left=unknown | true
            grandparents_read | carers=neighbours | false
            grandparents_read | carers=grandparents+neighbours | true
            grandparents_read | carers=unknown | true
            grandparents_read | children_left=none carers=grandparents | false
            grandparents_read | children_left=none | false
            next_census | transfers_by_population=little | false
            next_census | transfers_by_population=some | true
            abandoned_farming | settlement=urban | false
            irrigation | settlement=urban | false
            abandoned_farming | settlement=semi_urban | true
            irrigation | settlement=unknown | true
            """)
    void a_question_is_asked_unless_an_earlier_answer_makes_it_pointless(
            String question, String answers, boolean asked) {
        Profile profile = thatAnswered(answers).profile();

        assertThat(KNOWLEDGE.questionnaire().applies(question(question), profile))
                .isEqualTo(asked);
    }

    @Test
    void no_other_question_depends_on_an_earlier_one() {
        assertThat(KNOWLEDGE.questionnaire().questions().stream()
                        .filter(question -> question.askedWhen().isPresent())
                        .map(Question::id))
                .containsExactlyInAnyOrder(
                        "ngo_migration_work",
                        "ngo_cooperation",
                        "ngo_in_planning",
                        "ngo_funding",
                        "funder_sees_migration",
                        "participant_dropout",
                        "twin_in_destination",
                        "return_kind",
                        "return_place",
                        "women_returnees",
                        "carers",
                        "grandparents_read",
                        "next_census",
                        "abandoned_farming",
                        "irrigation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "family-separation",
                "care-gap",
                "depopulation",
                "labour-loss",
                "leadership-gap",
                "cohesion-loss",
                "budget-exposure",
                "consumptive-remittances",
                "returnees-bypass-home",
                "return-potential",
                "women-return-need",
                "elderly-alone",
                "unprepared-departure",
                "rights-exposure",
                "skills-wasted",
                "weak-local-opportunity"
            })
    void these_diagnoses_are_impacts(String id) {
        assertThat(KNOWLEDGE.diagnoses().get(id).kind().code()).isEqualTo("impact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knowledge-gap",
                "capacity-gap",
                "data-gap",
                "services-crowd-out",
                "visibility-pressure",
                "plan-silence",
                "planning-rigidity",
                "remittance-reluctance",
                "migration-not-owned",
                "ngo-vacuum",
                "ngo-cooperation-gap",
                "ngo-funding-fragile",
                "outreach-gap",
                "participant-attrition"
            })
    void these_diagnoses_are_responses(String id) {
        assertThat(KNOWLEDGE.diagnoses().get(id).kind().code()).isEqualTo("response");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diaspora-potential",
                "twinning-potential",
                "circular-opening",
                "ngo-strength",
                "community-strength",
                "local-demand"
            })
    void these_diagnoses_are_assets(String id) {
        assertThat(KNOWLEDGE.diagnoses().get(id).kind().code()).isEqualTo("asset");
    }

    /** The diagnosis and the findings that the domain names for it. */
    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            family-separation | split-families
            care-gap | split-families family-programmes
            labour-loss | lost-labour
            leadership-gap | leadership-erosion
            cohesion-loss | leadership-erosion
            budget-exposure | transfers-by-population
            consumptive-remittances | consumptive-remittances
            depopulation | depopulation
            returnees-bypass-home | returnees-choose-cities
            return-potential | migrant-centre returnees-into-dairy
            women-return-need | women-migrants-integrated
            elderly-alone | depopulation
            unprepared-departure | preparing-leavers
            rights-exposure | legal-support
            skills-wasted | overqualified-abroad
            weak-local-opportunity | rural-attractiveness
            knowledge-gap | do-not-know-how
            capacity-gap | capacity-and-resources
            data-gap | official-figures-undercount plans-only-count
            services-crowd-out | core-business-first
            visibility-pressure | visibility-pressure
            plan-silence | plans-only-count three-of-twelve
            planning-rigidity | planning-inflexible
            remittance-reluctance | remittances-private
            migration-not-owned | migration-seen-as-problem
            ngo-cooperation-gap | two-of-seventeen ngos-not-formal-actors
            ngo-funding-fragile | ngo-external-funds
            outreach-gap | families-hard-to-reach
            participant-attrition | participants-migrate
            diaspora-potential | hometown-associations migrant-voice
            twinning-potential | migrant-centre returnees-into-dairy
            circular-opening | circular-scheme
            ngo-strength | ngos-ahead
            community-strength | strong-community-organisation
            local-demand | participatory-planning
            """)
    void a_diagnosis_rests_on_the_findings_that_the_domain_names(String diagnosis, String findings) {
        assertThat(KNOWLEDGE.diagnoses().get(diagnosis).findings()).contains(findings.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remittances-not-automatic",
                "hometown-associations",
                "migrant-voice",
                "strong-community-organisation",
                "no-family-support-networks",
                "matching-grant-burden",
                "other-interventions",
                "official-figures-undercount",
                "destinations-shift",
                "overqualified-abroad",
                "remittance-scale",
                "intensity-varies",
                "transfers-by-population",
                "municipal-mandate",
                "participatory-planning",
                "ngos-not-formal-actors",
                "consumptive-remittances",
                "depopulation",
                "lost-labour",
                "leadership-erosion",
                "returnees-choose-cities",
                "split-families",
                "migration-seen-as-problem",
                "plans-only-count",
                "remittances-private",
                "three-of-twelve",
                "ngos-ahead",
                "social-over-economic",
                "indirect-measures",
                "family-programmes",
                "local-television",
                "ties-with-migrants",
                "migrant-centre",
                "homework-and-relatives",
                "child-defence",
                "relief-for-children",
                "awareness-raising",
                "women-migrants-integrated",
                "enterprise-culture-taught",
                "remittance-investment-tried",
                "employment-programmes",
                "local-research",
                "legal-support",
                "preparing-leavers",
                "circular-scheme",
                "returnees-into-dairy",
                "microcredit-with-hosts",
                "rural-attractiveness",
                "participants-migrate",
                "core-business-first",
                "visibility-pressure",
                "planning-inflexible",
                "do-not-know-how",
                "ngo-external-funds",
                "families-hard-to-reach",
                "two-of-seventeen",
                "capacity-and-resources",
                "more-research-needed"
            })
    void every_finding_of_the_paper_is_there(String id) {
        assertThat(KNOWLEDGE.findings()).containsKey(id);
    }

    @Test
    void the_three_slips_of_the_paper_are_notes_on_findings() {
        Set<String> noted = KNOWLEDGE.findings().values().stream()
                .filter(finding -> finding.note().isPresent())
                .map(finding -> finding.id())
                .collect(Collectors.toSet());

        assertThat(noted).contains("remittance-scale", "social-over-economic").hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "poroma, Chuquisaca", "yotala, Chuquisaca", "presto, Chuquisaca", "sopachuy, Chuquisaca",
                "monteagudo, Chuquisaca", "huacareta, Chuquisaca",
        "cochabamba, Cochabamba", "tarata, Cochabamba", "cliza, Cochabamba", "punata, Cochabamba", "arani, Cochabamba",
                "totora, Cochabamba"
    })
    void every_municipality_of_table_1_is_a_case(String id, String department) {
        Case municipality = KNOWLEDGE.cases().get(id);

        assertThat(municipality.department()).contains(department);
        assertThat(municipality.fictional()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("casesOfTheStudy")
    void a_case_of_the_study_answers_every_question_if_only_with_unknown(Case municipality) {
        assertThat(municipality.profile().answers().keySet())
                .containsExactlyInAnyOrderElementsOf(KNOWLEDGE.questionnaire().questions().stream()
                        .map(Question::id)
                        .toList());
    }

    static Stream<Case> casesOfTheStudy() {
        return KNOWLEDGE.cases().values().stream().filter(municipality -> !municipality.fictional());
    }

    private static Question question(String id) {
        return KNOWLEDGE.questionnaire().question(id).orElseThrow();
    }

    private static String sectionOf(Question question) {
        return KNOWLEDGE.questionnaire().sections().stream()
                .filter(section -> section.questions().contains(question))
                .map(section -> section.id())
                .collect(Collectors.joining());
    }

    @Test
    void languages_are_english_and_spanish() {
        assertThat(KNOWLEDGE.languages()).isEqualTo(List.of("en", "es"));
    }
}
