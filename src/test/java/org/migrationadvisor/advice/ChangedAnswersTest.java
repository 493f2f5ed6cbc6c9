package org.migrationadvisor.advice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.migrationadvisor.TheProgram.adviceFor;
import static org.migrationadvisor.fixture.Changed.apartFromProfile;
import static org.migrationadvisor.fixture.Changed.conclusions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.fixture.Advised;
import org.migrationadvisor.fixture.Changed;
import org.migrationadvisor.fixture.ProfileText;
import org.migrationadvisor.fixture.Property;
import org.migrationadvisor.fixture.RandomProfiles;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.wording.AdviceJson;

/** What must not move when one thing in a profile changes: tried on random profiles of every shape. */
class ChangedAnswersTest {

    private static final Questionnaire QUESTIONNAIRE = TheProgram.knowledge().questionnaire();
    private static final List<Profile> PROFILES =
            new RandomProfiles(TheProgram.knowledge(), 11).profiles(1_040).toList();

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_order_of_keys_and_answers_changes_no_byte(String language) {
        Property.holds(PROFILES.subList(0, 260), profile -> {
            Random order = new Random(profile.municipality().hashCode());

            String fromYaml = json(read(new ProfileText(order).yaml(profile)), language);
            String shuffled = json(read(new ProfileText(order).yaml(profile)), language);
            String fromJson = json(read(new ProfileText(order).json(profile)), language);

            assertThat(shuffled).isEqualTo(fromYaml);
            assertThat(fromJson).isEqualTo(fromYaml);
        });
    }

    @Test
    void the_same_profile_gets_the_same_bytes_again() {
        Property.holds(
                PROFILES.subList(0, 260),
                profile -> assertThat(json(profile, "en")).isEqualTo(json(profile, "en")));
    }

    @Test
    void the_name_of_the_municipality_changes_nothing() {
        Property.holds(
                PROFILES,
                profile -> assertThat(apartFromProfile(adviceFor(Changed.named(profile, "Another name"))))
                        .isEqualTo(apartFromProfile(adviceFor(profile))));
    }

    @Test
    void the_name_of_the_country_changes_nothing() {
        Property.holds(PROFILES, profile -> {
            Advice here = adviceFor(inCountry(profile, Optional.of(new Response.Written("Bolivia"))));
            Advice there = adviceFor(inCountry(profile, Optional.of(new Response.Written("Kyrgyzstan"))));

            assertThat(apartFromProfile(there)).isEqualTo(apartFromProfile(here));
        });
    }

    @Test
    void naming_the_country_drives_no_rule() {
        Property.holds(PROFILES, profile -> {
            Advice named = adviceFor(inCountry(profile, Optional.of(new Response.Written("Bolivia"))));
            Advice unnamed = adviceFor(inCountry(profile, Optional.empty()));

            assertThat(conclusions(named)).isEqualTo(conclusions(unnamed));
        });
    }

    @Test
    void a_country_that_nobody_knows_drives_no_rule() {
        Property.holds(PROFILES, profile -> {
            Advice unknown = adviceFor(inCountry(profile, Optional.of(Response.UNKNOWN)));
            Advice unnamed = adviceFor(inCountry(profile, Optional.empty()));

            assertThat(conclusions(unknown)).isEqualTo(conclusions(unnamed));
        });
    }

    private static Profile inCountry(Profile profile, Optional<Response> country) {
        return profile.with("country", country);
    }

    @Test
    void ignored_answers_change_no_conclusion() {
        Property.holds(
                PROFILES,
                profile -> assertThat(conclusions(adviceFor(Changed.withoutIgnored(profile))))
                        .isEqualTo(conclusions(adviceFor(profile))));
    }

    @Test
    void ignored_answers_change_nothing_at_all() {
        Property.holds(
                PROFILES,
                profile -> assertThat(apartFromProfile(adviceFor(Changed.withoutIgnored(profile))))
                        .isEqualTo(apartFromProfile(adviceFor(profile))));
    }

    @Test
    void unknown_instead_of_missing_answers_changes_no_diagnosis_but_the_data_gap() {
        Property.holds(
                PROFILES,
                profile -> assertThat(diagnosesButDataGap(Changed.unknownWhereMissing(profile)))
                        .isEqualTo(diagnosesButDataGap(profile)));
    }

    @Test
    void one_unknown_more_changes_no_diagnosis_but_the_data_gap() {
        Property.holds(
                PROFILES,
                profile -> Changed.any(profile, unanswered(profile)).ifPresent(question -> {
                    Profile asked = profile.with(question.id(), Optional.of(Response.UNKNOWN));

                    assertThat(diagnosesButDataGap(asked)).isEqualTo(diagnosesButDataGap(profile));
                }));
    }

    @Test
    void one_unknown_more_never_closes_the_data_gap() {
        Property.holds(
                PROFILES,
                profile -> Changed.any(profile, unanswered(profile))
                        .filter(question -> hasDataGap(profile))
                        .ifPresent(question -> {
                            Profile asked = profile.with(question.id(), Optional.of(Response.UNKNOWN));

                            assertThat(hasDataGap(asked)).isTrue();
                        }));
    }

    private static java.util.stream.Stream<Question> unanswered(Profile profile) {
        return QUESTIONNAIRE.questions().stream()
                .filter(question -> profile.answer(question.id()).isEmpty());
    }

    private static boolean hasDataGap(Profile profile) {
        return Advised.on(profile).severities().containsKey("data-gap");
    }

    private static Map<String, String> diagnosesButDataGap(Profile profile) {
        Map<String, String> severities = Advised.on(profile).severities();
        severities.remove("data-gap");
        return severities;
    }

    @Test
    void unknown_instead_of_missing_answers_changes_no_contradiction() {
        Property.holds(
                PROFILES,
                profile -> assertThat(
                                adviceFor(Changed.unknownWhereMissing(profile)).contradictions())
                        .isEqualTo(adviceFor(profile).contradictions()));
    }

    @Test
    void unknown_instead_of_missing_answers_changes_nothing_that_runs() {
        Property.holds(
                PROFILES,
                profile -> assertThat(runningIds(Changed.unknownWhereMissing(profile)))
                        .isEqualTo(runningIds(profile)));
    }

    private static List<String> runningIds(Profile profile) {
        return adviceFor(profile).running().stream()
                .map(Advice.AlreadyRunning::id)
                .toList();
    }

    @Test
    void unknown_instead_of_missing_answers_lets_no_prerequisite_be_met() {
        Property.holds(
                PROFILES,
                profile -> assertThat(met(Changed.unknownWhereMissing(profile))).isEqualTo(met(profile)));
    }

    private static List<Advice.Fired> met(Profile profile) {
        return adviceFor(profile).trace().stream()
                .filter(fired -> fired.concluded().startsWith("Met["))
                .toList();
    }

    @Test
    void the_basis_of_an_answer_changes_no_conclusion() {
        Property.holds(
                PROFILES,
                profile -> assertThat(conclusions(adviceFor(Changed.withoutNotes(profile))))
                        .isEqualTo(conclusions(adviceFor(profile))));
    }

    @Test
    void a_measure_that_was_begun_runs_from_then_on() {
        Property.holds(
                PROFILES,
                profile -> Advised.on(profile).recommended().stream()
                        .limit(3)
                        .forEach(begun -> assertThat(
                                        Advised.on(alsoRunning(profile, begun)).place(begun))
                                .isEqualTo(Advised.Place.RUNNING)));
    }

    @Test
    void beginning_a_measure_brings_no_other_into_the_recommendations() {
        Property.holds(
                PROFILES,
                profile -> Advised.on(profile).recommended().stream()
                        .limit(3)
                        .forEach(begun -> assertThat(Advised.on(profile).recommended())
                                .as("after beginning " + begun)
                                .containsAll(
                                        Advised.on(alsoRunning(profile, begun)).recommended())));
    }

    private static Profile alsoRunning(Profile profile, String measure) {
        List<String> running = new ArrayList<>(List.of(measure));
        profile.answer("running_measures")
                .filter(Response.Chosen.class::isInstance)
                .ifPresent(response -> running.addAll(((Response.Chosen) response).codes()));
        return profile.with("running_measures", Optional.of(new Response.Chosen(running)));
    }

    private static Profile read(String text) {
        try {
            return new ProfileReader(QUESTIONNAIRE).read(text.getBytes(UTF_8));
        } catch (ProfileRefused refused) {
            throw new AssertionError(refused.slips() + " in " + text, refused);
        }
    }

    private static String json(Profile profile, String language) {
        return new AdviceJson(TheProgram.knowledge(), language, "test")
                .document(adviceFor(profile), List.of())
                .toPrettyString();
    }
}
