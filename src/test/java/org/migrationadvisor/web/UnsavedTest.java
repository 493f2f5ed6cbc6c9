package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheAssessments;
import org.migrationadvisor.assessment.Version;
import org.migrationadvisor.assessment.store.NotSaved;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;

/** What cannot be stored comes back to whoever typed it, with every word, and is never said to be saved. */
class UnsavedTest {

    private static final String[] RURAL = {"asked", "settlement", "base", "1", "settlement", "rural"};

    @Test
    void a_page_that_could_not_be_stored_comes_back_as_it_was_filled_in() {
        Planner planner = Planner.begins("Alto Seco");

        HttpResponse<String> answer = refused(planner.sheet("place"), "settlement.note", "seen from the hill");

        Html page = Html.of(answer);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(page.words()).contains("Nothing was saved", "What you typed still stands below");
        assertThat(page.chosen("settlement", "rural")).isTrue();
        assertThat(page.standing().get("population.written")).containsExactly("9 500");
        assertThat(page.standing().get("settlement.note")).containsExactly("seen from the hill");
        assertThat(planner.saved()).doesNotContain("rural", "9500");
    }

    @Test
    void sent_again_when_there_is_room_it_is_saved() {
        Planner planner = Planner.begins("Alto Seco");
        Html page = Html.of(refused(planner.sheet("place")));

        HttpResponse<String> again = planner.new Sheet("/sections/place", page).save();

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(planner.saved()).contains("\"settlement\":\"rural\"", "\"population\":9500");
    }

    @Test
    void what_somebody_else_saved_first_and_was_to_stay_is_not_undone_by_it() {
        Planner first = Planner.begins("Alto Seco");
        Planner.Sheet open = Planner.opens(first.link("edit")).sheet("place");
        first.answers("place", "settlement", "urban");
        Html choices = Html.of(open.save("settlement", "rural", "population.written", "9 500"));

        Html page = Html.of(TheAssessments.whileNothingIsStored(
                () -> first.new Sheet("/sections/place", choices).save("keep.settlement", "theirs")));
        first.new Sheet("/sections/place", page).save();

        assertThat(first.saved()).contains("\"settlement\":\"urban\"", "\"population\":9500");
    }

    @ParameterizedTest
    @CsvSource({"en, Nothing was saved", "es, No se guardó nada"})
    void it_is_said_in_the_language_of_the_page(String language, String words) {
        Planner planner = Planner.begins("Alto Seco");

        HttpResponse<String> answer =
                TheAssessments.whileNothingIsStored(() -> planner.sends("/sections/place?lang=" + language, RURAL));

        assertThat(Html.of(answer).words()).contains(words);
    }

    @Test
    void a_script_is_told_to_keep_what_it_sent() {
        Planner planner = Planner.begins("Alto Seco");
        String[] fields = joined(List.of("token", planner.token()), RURAL);

        HttpResponse<String> answer = TheAssessments.whileNothingIsStored(() -> TheServer.form(
                planner.path() + "/sections/place",
                List.of("Cookie", planner.cookie(), "Accept", "application/json"),
                fields));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{}");
    }

    @Test
    void an_assessment_that_could_not_be_begun_keeps_the_name() {
        HttpResponse<String> answer = TheAssessments.whileNothingIsStored(
                () -> TheServer.form("/assessments?lang=en", "municipality", "Alto Seco", "kind", "quick"));

        Html page = Html.of(answer);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(page.words()).contains("Nothing was saved");
        assertThat(page.standing().get("municipality")).containsExactly("Alto Seco");
        assertThat(page.chosen("kind", "quick")).isTrue();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("key="));
    }

    @Test
    void the_account_of_the_failure_names_no_answer() {
        Profile profile = new Profile("Alto Seco", Map.of("settlement", new Response.Chosen(List.of("rural"))));

        Throwable failure = TheAssessments.whileNothingIsStored(() ->
                catchThrowable(() -> TheAssessments.shared().create(profile, new Version("9.9.9", "2026.11"))));

        assertThat(failure).isInstanceOf(NotSaved.class);
        assertThat(stackTrace(failure)).contains("SQLITE_CONSTRAINT").doesNotContain("Alto Seco", "rural");
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static HttpResponse<String> refused(Planner.Sheet sheet, String... further) {
        String[] typed = joined(List.of("settlement", "rural", "population.written", "9 500"), further);
        return TheAssessments.whileNothingIsStored(() -> sheet.save(typed));
    }

    private static String[] joined(List<String> first, String... further) {
        return Stream.concat(first.stream(), Arrays.stream(further)).toArray(String[]::new);
    }
}
