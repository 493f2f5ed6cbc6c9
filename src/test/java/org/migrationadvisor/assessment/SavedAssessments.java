package org.migrationadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.migrationadvisor.fixture.AMunicipality.aMunicipality;
import static org.migrationadvisor.fixture.AMunicipality.thatAnswered;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;

/** What is true of saved assessments on any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SavedAssessments {

    private final Bench bench;

    SavedAssessments(Bench bench) {
        this.bench = bench;
    }

    @AfterAll
    void close() {
        bench.close();
    }

    @Test
    void what_was_created_comes_back_by_either_link() {
        Profile profile = aMunicipality()
                .named("Ch'uwi Pampa \u2019ñandú")
                .with("settlement", "rural")
                .with("households_abroad", "46.5")
                .with("carers", "nobody", "neighbours")
                .with("practice_knowledge", "unknown")
                .knownBy("settlement", "census")
                .profile();

        Created created = bench.assessments.create(profile, Bench.VERSION);

        assertThat(List.of(bench.editing(created), bench.reading(created))).allSatisfy(access -> {
            Assessment now = bench.assessments.current(access);
            assertThat(now.profile()).isEqualTo(profile);
            assertThat(now.revision()).isEqualTo(1);
            assertThat(now.version()).isEqualTo(Bench.VERSION);
            assertThat(now.saved()).isEqualTo(bench.clock.instant());
            assertThat(now.expires()).isEqualTo(bench.clock.instant().plus(Bench.RETENTION));
        });
    }

    @Test
    void a_save_touches_only_the_questions_of_its_page() {
        Created created = bench.create("settlement=rural population=9500 children_left=many");

        Saved saved = bench.save(bench.editing(created), 1, "population=9600 children_left= elderly_alone=many");

        assertThat(done(saved).now().profile().answers())
                .isEqualTo(thatAnswered("settlement=rural population=9600 elderly_alone=many")
                        .profile()
                        .answers());
        assertThat(bench.assessments.current(bench.reading(created)))
                .isEqualTo(done(saved).now());
    }

    @Test
    void a_page_of_which_one_answer_is_not_accepted_is_not_saved_at_all() {
        Created created = bench.create("settlement=rural");
        Change change = new Change(
                1,
                Optional.of("line\nbreak"),
                Bench.change(1, "k", "settlement=urban").answers(),
                Map.of(),
                "k");

        assertThatThrownBy(() -> bench.assessments.save(bench.editing(created), change))
                .isInstanceOf(ChangeRefused.class);

        assertThat(bench.assessments.current(bench.editing(created)).profile())
                .isEqualTo(thatAnswered("settlement=rural").profile());
    }

    @Test
    void a_profile_too_large_to_be_read_back_is_refused() {
        Created created = bench.create("settlement=rural");
        String long_note = "ñ".repeat(9_000);
        Map<String, Optional<Note>> notes =
                org.migrationadvisor.TheProgram.knowledge().questionnaire().questions().stream()
                        .limit(20)
                        .collect(java.util.stream.Collectors.toMap(
                                question -> question.id(),
                                question -> Optional.of(new Note(Optional.empty(), Optional.of(long_note)))));

        assertThatThrownBy(() -> bench.assessments.save(
                        bench.editing(created), new Change(1, Optional.empty(), Map.of(), notes, "k")))
                .isInstanceOf(ChangeRefused.class);
    }

    @Test
    void the_same_page_sent_again_gives_the_first_result_and_has_one_effect() {
        Access access = editing("settlement=rural");
        Change change = Bench.change(1, "the same", "settlement=urban");
        Saved first = bench.assessments.save(access, change);
        bench.save(access, 2, "settlement=rural");

        Saved again = bench.assessments.save(access, change);

        assertThat(again).isEqualTo(first);
        assertThat(bench.assessments.history(access)).hasSize(3);
        assertStands(access, "settlement=rural");
    }

    @Test
    void going_back_to_a_page_and_changing_it_again_is_no_conflict_with_oneself() {
        Access access = editing("settlement=rural");
        bench.assessments.save(access, Bench.change(1, "one page", "settlement=urban"));

        Saved second = bench.assessments.save(access, Bench.change(1, "one page", "settlement=semi_urban"));

        assertSaved(second, "settlement=semi_urban");
    }

    @Test
    void two_who_change_different_questions_are_merged_and_the_later_one_is_told() {
        Access access = editing("settlement=rural population=9500");
        bench.save(access, 1, "population=9600");

        Saved later = bench.save(access, 1, "settlement=urban children_left=few");

        assertThat(done(later).others()).containsExactly("population");
        assertSaved(later, "settlement=urban population=9600 children_left=few");
    }

    @Test
    void a_question_left_as_it_was_does_not_undo_what_somebody_else_answered() {
        Access access = editing("settlement=rural population=9500");
        bench.save(access, 1, "population=9600");

        Saved later = bench.save(access, 1, "settlement=urban population=9500");

        assertThat(done(later).others()).containsExactly("population");
        assertSaved(later, "settlement=urban population=9600");
    }

    @Test
    void two_who_answer_the_same_question_differently_are_both_shown_and_nothing_is_saved() {
        Access access = editing("settlement=rural population=9500");
        bench.save(access, 1, "population=9600");

        Saved later = bench.save(access, 1, "settlement=urban population=9700");

        assertThat(later).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.now()).isEqualTo(bench.assessments.current(access));
            assertThat(conflict.clashes()).singleElement().satisfies(clash -> {
                assertThat(clash.question()).isEqualTo("population");
                assertThat(clash.theirs().response())
                        .isEqualTo(thatAnswered("population=9600").profile().answer("population"));
                assertThat(clash.mine().response())
                        .isEqualTo(thatAnswered("population=9700").profile().answer("population"));
            });
        });
        assertStands(access, "settlement=rural population=9600");
    }

    @Test
    void a_conflict_is_resolved_by_sending_the_choice_on_top_of_what_stands() {
        Access access = editing("population=9500");
        bench.save(access, 1, "population=9600");
        Change mine = Bench.change(1, "page", "population=9700");
        bench.assessments.save(access, mine);

        Saved resolved = bench.assessments.save(access, Bench.change(2, "the page with both", "population=9700"));

        assertSaved(resolved, "population=9700");
        assertThat(bench.assessments.history(access)).hasSize(3);
    }

    @Test
    void two_who_give_the_same_answer_agree() {
        Access access = editing("households_abroad=40");
        bench.save(access, 1, "households_abroad=46");

        Saved later = bench.save(access, 1, "households_abroad=46.0");

        assertThat(done(later).others()).isEmpty();
        assertThat(done(later).now().revision()).isEqualTo(2);
    }

    @Test
    void a_note_clashes_like_an_answer() {
        Access access = editing("population=9500");
        bench.assessments.save(access, Bench.noting(1, "population", "census 2001"));

        Saved later = bench.assessments.save(access, Bench.noting(1, "population", "census 2012"));

        assertThat(later).isInstanceOf(Saved.Conflict.class);
    }

    @Test
    void two_names_for_one_municipality_clash() {
        Access access = editing("population=9500");
        bench.assessments.save(access, new Change(1, Optional.of("Yotala"), Map.of(), Map.of(), "a"));

        Saved later =
                bench.assessments.save(access, new Change(1, Optional.of("Villa Yotala"), Map.of(), Map.of(), "b"));

        assertThat(later).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.municipality()).contains("Villa Yotala");
            assertThat(conflict.now().profile().municipality()).isEqualTo("Yotala");
        });
    }

    @Test
    void a_page_sent_again_does_not_undo_a_name_that_somebody_else_gave() {
        Access access = editing("population=9500");
        bench.assessments.save(access, new Change(1, Optional.of("Yotala"), Map.of(), Map.of(), "theirs"));
        Change mine = new Change(
                1,
                Optional.of("Somewhere"),
                Bench.change(1, "-", "population=9600").answers(),
                Map.of(),
                "mine");
        Saved first = bench.assessments.save(access, mine);

        assertThat(bench.assessments.save(access, mine)).isEqualTo(first);
        assertThat(bench.assessments.current(access).profile())
                .isEqualTo(thatAnswered("population=9600").named("Yotala").profile());
    }

    @Test
    void the_history_keeps_every_state_and_what_differs() {
        Created created = bench.create("population=9500");
        Access access = bench.editing(created);
        bench.clock.pass(Duration.ofMinutes(3));
        bench.save(access, 1, "population=9600");

        List<Revision> history = bench.assessments.history(bench.reading(created));

        assertThat(history).extracting(Revision::number).containsExactly(2, 1);
        assertThat(history.get(0).saved()).isEqualTo(bench.clock.instant());
        ProfileDifference difference = ProfileDifference.between(
                history.get(1).profile(), bench.assessments.revision(access, 2).profile());
        assertThat(difference.changed())
                .extracting(ProfileDifference.Changed::question)
                .containsExactly("population");
    }

    @Test
    void a_save_that_changes_nothing_makes_no_revision_but_counts_as_a_save() {
        Access access = editing("population=9500");
        bench.clock.pass(Duration.ofDays(1));

        Saved saved = bench.save(access, 1, "population=9500");

        assertThat(done(saved).now().revision()).isEqualTo(1);
        assertThat(done(saved).now().saved()).isEqualTo(bench.clock.instant());
        assertThat(bench.assessments.history(access)).hasSize(1);
    }

    @Test
    void the_reading_link_changes_nothing() {
        Access reading = reading("population=9500");

        assertThatThrownBy(() -> bench.save(reading, 1, "population=1")).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.assessments.renew(reading, Right.READ)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.assessments.revoke(reading, Right.READ)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.assessments.delete(reading)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.assessments.keepAdvice(reading, 1, Bench.VERSION, "{}"))
                .isInstanceOf(Gone.class);
        assertStands(reading, "population=9500");
    }

    @Test
    void an_unknown_or_malformed_secret_opens_nothing() {
        Created created = bench.create("population=9500");

        assertThat(bench.assessments.access("0".repeat(32))).isEmpty();
        assertThat(bench.assessments.access("' or '1'='1")).isEmpty();
        assertThat(bench.assessments.access("")).isEmpty();
        assertThat(bench.assessments.access(created.edit().hash())).isEmpty();
        assertThat(bench.assessments.access("another", created.edit().text())).isEmpty();
        assertThat(bench.assessments.access(created.id(), created.edit().text()))
                .isPresent();
    }

    @Test
    void each_link_is_revoked_and_renewed_alone() {
        Created created = bench.create("population=9500");
        Access access = bench.editing(created);

        Secret renewed = bench.assessments.renew(access, Right.READ);
        assertThat(bench.assessments.access(created.read().text())).isEmpty();
        assertThat(bench.assessments.access(renewed.text())).contains(new Access(created.id(), Right.READ));

        bench.assessments.revoke(access, Right.READ);
        assertThat(bench.assessments.access(renewed.text())).isEmpty();
        assertThat(bench.assessments.access(created.edit().text())).contains(access);
    }

    @Test
    void what_is_deleted_is_gone_for_every_link() {
        Created created = bench.create("population=9500");
        Access access = bench.editing(created);

        bench.assessments.delete(access);

        assertThat(bench.assessments.access(created.edit().text())).isEmpty();
        assertThat(bench.assessments.access(created.read().text())).isEmpty();
        assertThatThrownBy(() -> bench.assessments.current(access)).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.save(access, 1, "population=1")).isInstanceOf(Gone.class);
    }

    @Test
    void what_is_past_its_retention_opens_no_more_and_is_swept() {
        Created old = bench.create("population=9500");
        bench.clock.pass(Bench.RETENTION.minusDays(1));
        Created young = bench.create("population=9600");
        bench.clock.pass(Duration.ofDays(1));

        assertThat(bench.assessments.access(old.edit().text())).isEmpty();
        assertThat(bench.assessments.sweep()).isPositive();
        assertThat(bench.assessments.sweep()).isZero();
        assertThat(bench.assessments.access(young.edit().text())).isPresent();
    }

    @Test
    void the_advice_is_kept_as_it_was_given() {
        Created created = bench.create("population=9500");
        Access access = bench.editing(created);
        assertThat(bench.assessments.keptAdvice(access)).isEmpty();

        bench.assessments.keepAdvice(access, 1, new Version("1", "old"), "{\"a\":1}");
        bench.assessments.keepAdvice(access, 1, new Version("2", "new"), "{\"a\":2}");

        assertThat(bench.assessments.keptAdvice(bench.reading(created)))
                .contains(new KeptAdvice(1, bench.clock.instant(), new Version("2", "new"), "{\"a\":2}"));
    }

    @Test
    void a_version_that_never_was_is_refused() {
        Access access = editing("population=9500");

        assertThatThrownBy(() -> bench.save(access, 2, "population=1")).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.save(access, -1, "population=1")).isInstanceOf(Gone.class);
        assertThatThrownBy(() -> bench.assessments.revision(access, 7)).isInstanceOf(Gone.class);
    }

    @Test
    void it_is_healthy() {
        assertThat(bench.assessments.healthy()).isTrue();
    }

    /** Somebody with the editing link of a new assessment that answered as a row says. */
    private Access editing(String row) {
        return bench.editing(bench.create(row));
    }

    /** The same with the reading link. */
    private Access reading(String row) {
        return bench.reading(bench.create(row));
    }

    private void assertStands(Access access, String row) {
        assertThat(bench.assessments.current(access).profile())
                .isEqualTo(thatAnswered(row).profile());
    }

    private static void assertSaved(Saved saved, String row) {
        assertThat(done(saved).now().profile()).isEqualTo(thatAnswered(row).profile());
    }

    private static Saved.Done done(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return (Saved.Done) saved;
    }
}
