package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.domain.Question;

class QuestionnaireCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_empty_profile_becomes_a_profile_once_it_has_a_name(String language) throws IOException {
        String empty = Shell.run("questionnaire", "--lang", language).out();
        Path profile = Files.writeString(
                folder.resolve("ours.yaml"), empty.replace("municipality: \"\"", "municipality: Ours"));

        Shell.Ended ended = Shell.run("advise", profile, "--format", "json");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("\"answered\" : 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "csv", "html"})
    void every_question_is_in_it_with_its_codes_and_conditions(String format) {
        String questionnaire = Shell.run("questionnaire", "--format", format).out();

        for (Question question : new Sources(Optional.empty(), Optional.empty())
                .knowledgeBase()
                .questionnaire()
                .questions()) {
            assertThat(questionnaire).contains(question.id());
        }
        assertThat(questionnaire).contains("Not if");
    }

    @Test
    void the_questionnaire_comes_as_a_table_with_a_row_for_the_name_and_each_question() {
        String table = Shell.run("questionnaire", "--format", "csv").out();

        assertThat(table.lines().count())
                .isEqualTo(2
                        + new Sources(Optional.empty(), Optional.empty())
                                .knowledgeBase()
                                .questionnaire()
                                .questions()
                                .size());
    }
}
