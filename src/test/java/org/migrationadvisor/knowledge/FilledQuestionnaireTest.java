package org.migrationadvisor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.wording.EmptyProfile;

/** The questionnaire as a table comes back as a profile, or is refused whole with every slip in it. */
class FilledQuestionnaireTest {

    private static final ProfileReader READER =
            new ProfileReader(TheProgram.knowledge().questionnaire());
    private static final String HEADER = "question,answer,basis,note\n";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_table_that_the_program_writes_comes_back_once_it_has_a_name(String language) throws ProfileRefused {
        Profile profile =
                read(filled(new EmptyProfile(TheProgram.knowledge(), language).csv(), "municipality", "Ours"));

        assertThat(profile.municipality()).isEqualTo("Ours");
        assertThat(profile.answers()).isEmpty();
    }

    @Test
    void answers_of_every_kind_are_read_with_their_notes() throws ProfileRefused {
        Profile profile = read(HEADER
                + "municipality,Pampa Quieta,,\n"
                + "population,5200,census,\"2012, corrected\"\n"
                + "children_left,unknown,,\n"
                + "carers,grandparents; nobody,register,\n"
                + "next_census,,,\n");

        assertThat(profile.answers())
                .containsOnlyKeys("population", "children_left", "carers")
                .containsEntry("children_left", Response.UNKNOWN)
                .containsEntry("carers", new Response.Chosen(List.of("grandparents", "nobody")));
        assertThat(profile.notes().get("population"))
                .isEqualTo(new Note(java.util.Optional.of("census"), java.util.Optional.of("2012, corrected")));
    }

    @Test
    void a_spreadsheet_that_separates_by_semicolons_and_begins_with_a_mark_is_read() throws ProfileRefused {
        Profile profile = read("\uFEFFquestion;answer\r\nmunicipality;Ours\r\ncarers;\"grandparents;nobody\"\r\n");

        assertThat(profile.answer("carers")).contains(new Response.Chosen(List.of("grandparents", "nobody")));
    }

    @Test
    void every_slip_is_named_with_its_line_and_nothing_is_taken() {
        ProfileRefused refused = refused(HEADER
                + "municipality,,,\n"
                + "population,many,census,\n"
                + "childrenleft,many,,\n"
                + "carers,grandparents;aunt,,\n"
                + "settlement,rural,rumour,\n"
                + "settlement,urban,,\n"
                + "returns,few,,,more\n"
                + ",few,,\n");

        assertThat(refused.slips()).extracting(ProfileRefused.Slip::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(refused.slips()).allSatisfy(slip -> {
            assertThat(slip.found()).asString().isNotBlank();
            assertThat(slip.accepted()).asString().isNotBlank();
        });
        assertThat(refused.slips().get(2).accepted()).asString().contains("did you mean 'children_left'?");
    }

    @Test
    void a_quote_that_is_not_closed_is_named_with_its_line() {
        ProfileRefused refused = refused(HEADER + "municipality,Ours,,\npopulation,\"52,,\n");

        assertThat(refused.slips()).singleElement().satisfies(slip -> {
            assertThat(slip.line()).isEqualTo(3);
            assertThat(slip.found()).asString().contains("not closed");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"question,respuesta\n", "question,answer,answer\n", "question,answer,colour\n", "text,answer\n"})
    void a_header_that_is_not_that_of_the_questionnaire_is_refused(String header) {
        assertThat(refused(header + "municipality,Ours\n").slips())
                .allSatisfy(slip -> assertThat(slip.where()).isEqualTo("header"));
    }

    private static String filled(String table, String question, String answer) {
        return table.replaceFirst("(?m)^(.*([,;])" + question + "\\2.*)\\2\\2\\2$", "$1$2" + answer + "$2$2");
    }

    private static Profile read(String table) throws ProfileRefused {
        return READER.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static ProfileRefused refused(String table) {
        return catchThrowableOfType(ProfileRefused.class, () -> read(table));
    }
}
