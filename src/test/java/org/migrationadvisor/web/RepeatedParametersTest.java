package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters and fields that are given twice or were never asked for. */
class RepeatedParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessments/new?quick",
                "/transfers?population=9500&absent_from=10&absent_to=30&transfer=700",
                "/compare?with=pampa-quieta&with=yotala",
                "/interventions?theme=social&demand=low",
                "/cases/yotala/advice?show=rules",
                "/cases/pampa-quieta/report?format=docx",
                "/kit/cards?large",
                "/disagree?finding=split-families"
            })
    void a_parameter_given_twice_or_never_asked_for_breaks_nothing(String address) {
        String query = address.substring(address.indexOf('?') + 1);

        HttpResponse<String> answer = TheServer.get(
                address + "&" + query + "&admin=true&class=x&lang=en&lang=es&show=all&show=%00", new String[0]);

        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void an_answer_given_twice_to_a_question_that_takes_one_is_refused() {
        Planner planner = Planner.begins("Alto Seco");

        HttpResponse<String> answer = planner.fills("settlement", "rural", "settlement", "urban");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(planner.saved()).doesNotContain("rural", "urban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "base", "asked", "municipality", "population.written", "settlement.note"})
    void a_field_given_twice_counts_once(String field) {
        Planner planner = Planner.begins("Alto Seco");
        Planner.Sheet sheet = planner.sheet("place");
        String standing = sheet.page().standing().get(field).get(0);
        String first = standing.isEmpty() ? "3" : standing;

        HttpResponse<String> answer = sheet.save(field, first, field, "7", "settlement", "rural");

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(planner.saved()).doesNotContain("\"7\"", ":7,", ":7}");
    }
}
