package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.fixture.AMunicipality;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Changed;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.reasoning.Phase;
import org.migrationadvisor.reasoning.conclusion.Diagnosis;

/** What could still hold is said, with the questions that would settle it; what cannot is not (domain.md, section 3). */
class UndeterminedTest {

    private static final Questionnaire QUESTIONNAIRE = TheProgram.knowledge().questionnaire();
    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 43).profiles(260).toList();
    private static final Facts FACTS = new Facts(TheProgram.knowledge());

    @Test
    void no_single_answer_brings_a_diagnosis_that_was_thought_impossible() {
        Property.holds(PROFILES, profile -> {
            Set<String> possible = new TreeSet<>(Advised.on(profile).undetermined());
            possible.addAll(held(profile));
            possible.add("data-gap");

            QUESTIONNAIRE.questions().stream()
                    .filter(question -> Changed.isOpen(profile, question))
                    .forEach(question -> question.options()
                            .forEach(option -> assertThat(held(Changed.answering(profile, question, option.code())))
                                    .as(question.id() + " " + option.code())
                                    .isSubsetOf(possible)));
        });
    }

    @Test
    void every_undetermined_diagnosis_holds_after_some_answers_to_the_questions_it_names() {
        Property.holds(
                PROFILES.subList(0, 65),
                profile -> Advised.on(profile)
                        .advice()
                        .undetermined()
                        .forEach(line -> assertThat(someAnswersBring(line.id(), profile, line.questions()))
                                .as(line.toString())
                                .isTrue()));
    }

    private static boolean someAnswersBring(String diagnosis, Profile profile, List<String> questions) {
        if (held(profile).contains(diagnosis)) {
            return true;
        }
        if (questions.isEmpty()) {
            return false;
        }
        List<String> rest = questions.subList(1, questions.size());
        Question first = QUESTIONNAIRE.question(questions.get(0)).orElseThrow();
        return someAnswersBring(diagnosis, profile, rest)
                || first.options().stream()
                        .anyMatch(option ->
                                someAnswersBring(diagnosis, Changed.answering(profile, first, option.code()), rest));
    }

    @ParameterizedTest(name = "{1} leaves {0} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            family-separation | school_absence=serious | children_left
            family-separation | children_left=few youth_problems=none | school_absence
            rights-exposure | rights_cases=none | status_abroad
            budget-exposure | population_trend=declining | transfers_by_population
            knowledge-gap | practice_knowledge=unknown | practice_knowledge
            visibility-pressure | election=later | visibility_pressure
            migration-not-owned | view=problem | plan_mention
            ngo-cooperation-gap | ngo_presence=several | ngo_cooperation
            returnees-bypass-home | return_place=big_cities | settlement
            """)
    void the_questions_that_would_settle_it_are_named(String diagnosis, String answers, String question) {
        assertThat(AMunicipality.thatAnswered(answers).advised().questionsFor(diagnosis))
                .contains(question);
    }

    @ParameterizedTest(name = "{1} leaves nothing of {0} open")
    @CsvSource(delimiter = '|', textBlock = """
            family-separation | children_left=none
            care-gap | children_left=none
            ngo-cooperation-gap | ngo_presence=none
            ngo-funding-fragile | ngo_presence=none
            return-potential | returns=none
            budget-exposure | transfers_by_population=little
            knowledge-gap | practice_knowledge=good
            elderly-alone | elderly_alone=none
            """)
    void what_an_answer_rules_out_is_not_open(String diagnosis, String answers) {
        assertThat(AMunicipality.thatAnswered(answers).advised().severity(diagnosis))
                .isEqualTo("no");
    }

    /** The diagnoses that the first phase concludes. */
    private static Set<String> held(Profile profile) {
        List<Object> facts = new ArrayList<>(FACTS.answers(QUESTIONNAIRE.counted(profile)));
        return TheProgram.rules().reasoner(Phase.DIAGNOSIS).run(facts).stream()
                .flatMap(firing ->
                        firing.conclusion() instanceof Diagnosis diagnosis ? Stream.of(diagnosis.id()) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
