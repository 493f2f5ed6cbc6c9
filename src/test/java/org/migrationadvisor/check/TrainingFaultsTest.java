package org.migrationadvisor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a trainer is given holds together, and agrees with what the program advises. */
class TrainingFaultsTest {

    private static final String KEYS = "knowledge-base/keys/keys.yaml";
    private static final String GUIDE = "knowledge-base/guides/ninety-minutes.yaml";
    private static final String EXERCISES = "knowledge-base/exercises/exercises.yaml";

    @RegisterExtension
    private final SeededBase base = SeededBase.fresh();

    @Test
    void a_key_that_the_program_does_not_advise_is_a_fault() {
        base.replace(KEYS, "first: [staff-training, peer-exchange, homework-support]", "first: [twinning] # wrong");

        base.hasFaultWhenRun(KEYS, "# wrong", "pampa-quieta", "the program advises");
    }

    @Test
    void an_agenda_that_takes_longer_than_its_workshop_is_a_fault() {
        base.replace(GUIDE, "agenda:\n  - minutes: 10\n", "agenda:\n  - minutes: 25\n");

        base.hasFault(GUIDE, "agenda:", "the agenda takes 105 minutes, and the workshop 90");
    }

    @Test
    void an_exercise_that_no_guide_does_is_a_fault() {
        base.replace(EXERCISES, "- id: who-could-know", "- id: who-might-know");

        base.hasFault(EXERCISES, "- id: who-might-know", "the exercise 'who-might-know' is not used");
    }
}
