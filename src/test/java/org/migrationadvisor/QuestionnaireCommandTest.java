package org.migrationadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.fixture.FilledTable;

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void a_table_filled_in_is_advised(String language) throws IOException {
        Path table = table(language, "Ours", "rural", "9500");

        Shell.Ended ended = Shell.run("advise", table, "--format", "json");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("\"municipality\" : \"Ours\"", "\"answered\" : 2");
    }

    @Test
    void a_table_with_slips_is_refused_with_all_of_them() throws IOException {
        Path table = table("es", "Ours", "Rurall", "many");

        Shell.Ended ended = Shell.run("advise", table);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("ours.csv:3: answers.settlement", "did you mean 'rural'?", "ours.csv:4: answers.population");
    }

    @Test
    void a_table_as_excel_saves_it_is_advised_and_a_guessed_encoding_is_told_beside_the_advice() throws IOException {
        FilledTable filled = FilledTable.of("Ñuflo de Chávez", "es").with("households_abroad", "12,5");
        Path told = saved("told.csv", filled);
        Path guessed = saved("guessed.csv", filled.withoutWords());

        Shell.Ended sure = Shell.run("advise", told, "--lang", "es", "--format", "json");
        Shell.Ended unsure = Shell.run("advise", guessed, "--lang", "es", "--format", "json");

        assertThat(sure.out()).contains("Ñuflo de Chávez", "\"answered\" : 1");
        assertThat(sure.err()).isEmpty();
        assertThat(unsure.out()).isEqualTo(sure.out());
        assertThat(unsure.err()).contains("guessed.csv: ", "se leyó como Windows-1252");
        assertThat(unsure.code()).isZero();
    }

    private Path saved(String name, FilledTable table) throws IOException {
        return Files.write(folder.resolve(name), table.saved(Charset.forName("windows-1252")));
    }

    /** The table of a language with three of its answers filled in. */
    private Path table(String language, String municipality, String settlement, String population) throws IOException {
        String empty = Shell.run("questionnaire", "--lang", language, "--format", "csv")
                .out();
        String filled = empty;
        for (String[] cell :
                new String[][] {{"municipality", municipality}, {"settlement", settlement}, {"population", population}
                }) {
            filled = filled.replaceFirst("(?m)^(.*([,;])" + cell[0] + "\\2.*)\\2\\2\\2$", "$1$2" + cell[1] + "$2$2");
        }
        return Files.writeString(folder.resolve("ours.csv"), filled);
    }
}
