package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.Changed;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;

/** The two needles move the right way, or not at all. */
class NeedlesTest {

    private static final Questionnaire QUESTIONNAIRE = TheProgram.knowledge().questionnaire();
    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 17).profiles(520).toList();
    private static final List<String> BASES_FROM_WORST =
            List.of("impression", "partner", "survey", "register", "census");

    @Test
    void nothing_answered_is_nothing_known() {
        assertThat(knowledge(aMunicipality().profile())).isZero();
    }

    @Test
    void nothing_but_unknown_is_nothing_known() {
        assertThat(knowledge(aMunicipality().thatKnowsNothing().profile())).isZero();
    }

    @Test
    void everything_counted_is_everything_known() {
        Profile everything = new RandomProfiles(TheProgram.knowledge(), 1)
                .profiles(13)
                .filter(profile -> profile.municipality().startsWith("COMPLETE"))
                .map(profile -> QUESTIONNAIRE.questions().stream()
                        .reduce(
                                profile,
                                (known, question) -> Changed.knownBy(known, question, Optional.of("census")),
                                (one, other) -> one))
                .findFirst()
                .orElseThrow();

        assertThat(knowledge(everything)).isEqualTo(1);
    }

    @Test
    void the_best_answers_alone_are_the_best_state() {
        assertThat(state(aMunicipality()
                        .with("children_left", "none")
                        .with("participation", "strong")
                        .profile()))
                .isEqualTo(1);
    }

    @Test
    void the_worst_answers_alone_are_the_worst_state() {
        assertThat(state(aMunicipality()
                        .with("children_left", "many")
                        .with("participation", "weak")
                        .profile()))
                .isZero();
    }

    @Test
    void an_answer_that_is_neither_better_nor_worse_moves_no_state() {
        assertThat(state(aMunicipality()
                        .with("children_left", "none")
                        .with("settlement", "rural")
                        .profile()))
                .isEqualTo(1);
    }

    @Test
    void a_more_favourable_answer_never_lowers_the_state() {
        Property.holds(
                PROFILES,
                profile -> QUESTIONNAIRE.questions().stream()
                        .filter(question -> Changed.counts(profile, question))
                        .forEach(question -> moreFavourable(question, profile)
                                .forEach(
                                        option -> assertThat(state(Changed.answering(profile, question, option.code())))
                                                .as(question.id() + " " + option.code())
                                                .isGreaterThanOrEqualTo(state(profile)))));
    }

    private static Stream<Question.Option> moreFavourable(Question question, Profile profile) {
        Optional<Double> now = profile.answer(question.id())
                .filter(Response.Chosen.class::isInstance)
                .flatMap(response ->
                        question.option(((Response.Chosen) response).codes().first()))
                .flatMap(Question.Option::favourable);
        return question.options().stream()
                .filter(option -> now.isPresent()
                        && option.favourable()
                                .filter(favour -> favour > now.get())
                                .isPresent());
    }

    @Test
    void an_unknown_answer_moves_no_state() {
        Property.holds(
                PROFILES,
                profile ->
                        assertThat(state(Changed.unknownWhereMissing(profile))).isEqualTo(state(profile)));
    }

    @Test
    void the_basis_of_an_answer_moves_no_state() {
        Property.holds(
                PROFILES,
                profile -> assertThat(state(Changed.withoutNotes(profile))).isEqualTo(state(profile)));
    }

    @Test
    void an_ignored_answer_moves_no_state() {
        Property.holds(
                PROFILES,
                profile -> assertThat(state(Changed.withoutIgnored(profile))).isEqualTo(state(profile)));
    }

    @Test
    void an_ignored_answer_moves_no_knowledge() {
        Property.holds(
                PROFILES,
                profile ->
                        assertThat(knowledge(Changed.withoutIgnored(profile))).isEqualTo(knowledge(profile)));
    }

    @Test
    void answering_an_open_question_never_lowers_the_knowledge() {
        Property.holds(
                PROFILES,
                profile -> QUESTIONNAIRE.questions().stream()
                        .filter(question -> Changed.isOpen(profile, question))
                        .forEach(question -> answers(question)
                                .forEach(answer -> assertThat(
                                                knowledge(profile.with(question.id(), Optional.of(answer))))
                                        .as(question.id() + " " + answer)
                                        .isGreaterThanOrEqualTo(knowledge(profile)))));
    }

    private static Stream<Response> answers(Question question) {
        return switch (question.kind()) {
            case NUMBER ->
                Stream.of(new Response.Amount(question.range().orElseThrow().maximum()));
            case TEXT -> Stream.of(new Response.Written("Bolivia"));
            case SINGLE, SEVERAL ->
                question.options().stream().map(option -> new Response.Chosen(List.of(option.code())));
        };
    }

    @Test
    void asking_in_vain_moves_no_knowledge() {
        Property.holds(
                PROFILES,
                profile -> assertThat(knowledge(Changed.unknownWhereMissing(profile)))
                        .isEqualTo(knowledge(profile)));
    }

    @Test
    void a_better_basis_never_lowers_the_knowledge() {
        Property.holds(
                PROFILES,
                profile -> Changed.any(profile, counted(profile))
                        .ifPresent(question -> assertThat(BASES_FROM_WORST.stream()
                                        .map(basis -> knowledge(Changed.knownBy(profile, question, Optional.of(basis))))
                                        .toList())
                                .isSorted()));
    }

    @Test
    void stating_a_basis_never_lowers_the_knowledge() {
        Property.holds(
                PROFILES,
                profile -> Changed.any(profile, counted(profile)).ifPresent(question -> {
                    double unstated = knowledge(Changed.knownBy(profile, question, Optional.empty()));

                    assertThat(BASES_FROM_WORST)
                            .allMatch(basis ->
                                    knowledge(Changed.knownBy(profile, question, Optional.of(basis))) >= unstated);
                }));
    }

    @Test
    void an_impression_counts_less_than_a_register() {
        Profile guessed = aMunicipality()
                .with("children_left", "many")
                .with("rights_cases", "some")
                .knownBy("children_left", "impression")
                .knownBy("rights_cases", "impression")
                .profile();
        Profile registered = aMunicipality()
                .with("children_left", "many")
                .with("rights_cases", "some")
                .knownBy("children_left", "register")
                .knownBy("rights_cases", "register")
                .profile();

        assertThat(knowledge(guessed)).isLessThan(knowledge(registered));
    }

    private static Stream<Question> counted(Profile profile) {
        return QUESTIONNAIRE.questions().stream().filter(question -> Changed.counts(profile, question));
    }

    private static double state(Profile profile) {
        return coverage(profile).state();
    }

    private static double knowledge(Profile profile) {
        return coverage(profile).knowledge();
    }

    private static Advice.Coverage coverage(Profile profile) {
        return new Needles(TheProgram.knowledge()).coverage(profile, QUESTIONNAIRE.counted(profile));
    }
}
