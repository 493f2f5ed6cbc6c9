package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migrationadvisor.report.Format;
import org.migrationadvisor.report.Part;

/** The report and the calculator, as browsers without script use them. */
class ReportPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void the_report_of_a_case_is_put_together_on_a_page(String language) {
        HttpResponse<String> page = TheServer.get("/cases/presto/report", language);

        assertThat(page.statusCode()).isEqualTo(200);
        for (Part part : Part.values()) {
            assertThat(page.body()).contains("id=\"part-" + part.code() + "\"");
        }
        for (Format format : Format.values()) {
            assertThat(page.body()).contains("id=\"format-" + format.code() + "\"");
        }
    }

    @Test
    void the_document_is_a_file_named_in_the_language() {
        HttpResponse<String> file = TheServer.get("/cases/presto/report?format=xlsx&part=mayor", "es");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains(Format.XLSX.mediaType());
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains(
                        "attachment; filename=\"migracion-presto.xlsx\"; filename*=UTF-8''migraci%C3%B3n%20Presto.xlsx");
    }

    @Test
    void a_pdf_comes_as_one() {
        HttpResponse<String> file = TheServer.get("/cases/presto/report?format=pdf&part=mayor", "es");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.body()).startsWith("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=odt", "format=html&plan_format=ptdx", "format=html&part=mayr"})
    void what_is_not_known_is_refused(String query) {
        assertThat(TheServer.get("/cases/presto/report?" + query, "en").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0", "-4", "1000001"})
    void a_transfer_that_is_no_amount_is_said_beside_its_field(String transfer) {
        HttpResponse<String> page = TheServer.get("/cases/presto/report?format=html&transfer=" + transfer, "en");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("aria-invalid=\"true\"", "value=\"" + transfer + "\"");
    }

    @Test
    void the_calculator_reckons_with_figures_in_the_address() {
        HttpResponse<String> page =
                TheServer.get("/transfers?population=9500&absent_from=10&absent_to=30&transfer=700", "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("665,000", "1,995,000", "19,950,000");
    }

    @Test
    void the_calculator_asks_for_what_is_missing_and_keeps_what_is_there() {
        HttpResponse<String> page = TheServer.get("/transfers?population=9500", "es");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"9500\"").doesNotContain("id=\"result\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"population=many", "population=1.5", "absent_from=40&absent_to=30", "absent_to=101", "transfer=0"
            })
    void the_calculator_refuses_figures_that_cannot_be(String query) {
        HttpResponse<String> page = TheServer.get("/transfers?" + query, "en");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("aria-invalid=\"true\"").doesNotContain("id=\"result\"");
    }

    @Test
    void advice_leads_to_the_report_and_to_the_calculator() {
        String advice = TheServer.get("/cases/pampa-quieta/advice", "en").body();

        assertThat(advice).contains("href=\"/cases/pampa-quieta/report\"", "/transfers?population=5200");
    }

    @Test
    void a_saved_assessment_has_its_report_for_whoever_holds_the_link() {
        Planner planner = Planner.halfway();

        HttpResponse<String> file = planner.get("/report?format=html&part=answers&lang=en");

        assertThat(planner.get("/advice").body()).contains("href=\"" + planner.path() + "/report\"");
        assertThat(planner.get("/report").statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("Alto Seco", "of 2024");
        assertThat(TheServer.get(planner.path() + "/report").statusCode()).isEqualTo(404);
    }
}
