package org.migrationadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links open an assessment, and are told nowhere else. */
class LinksTest {

    @Test
    void the_private_link_brings_back_to_the_assessment_on_any_device() {
        Planner planner = Planner.begins("Alto Seco");
        planner.answers("place", "settlement", "rural");

        Planner elsewhere = Planner.opens(planner.link("edit"));
        elsewhere.answers("place", "population.written", "100");

        assertThat(planner.saved()).contains("\"population\":100", "\"settlement\":\"rural\"");
    }

    @Test
    void a_link_leads_to_an_address_without_its_secret_and_leaves_it_in_a_cookie_that_no_script_reads() {
        Planner planner = Planner.begins("Alto Seco");
        String link = planner.link("edit");

        HttpResponse<String> opened = TheServer.get(link);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).contains(planner.path());
        assertThat(opened.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=" + planner.path())
                        .doesNotContain("Secure"));
    }

    @Test
    void a_page_tells_its_secret_only_where_the_links_are_shown() {
        Planner planner = Planner.begins("Alto Seco");
        String secret = planner.link("edit").replace("/open/", "");

        assertThat(List.of("", "/sections/place", "/check", "/advice", "/history", "/delete", "/profile.yaml"))
                .allSatisfy(place -> assertThat(planner.get(place).body()).doesNotContain(secret));
        assertThat(planner.page("/links").words("title")).doesNotContain(secret);
    }

    @Test
    void a_new_private_link_shuts_out_whoever_has_the_old_one() {
        Planner planner = Planner.begins("Alto Seco");
        String old = planner.link("edit");
        Planner colleague = Planner.opens(old);

        planner.sends("/links", "right", "edit");

        assertThat(TheServer.get(old).statusCode()).isEqualTo(404);
        assertThat(colleague.get("").statusCode()).isEqualTo(404);
        assertThat(planner.get("").statusCode()).isEqualTo(200);
        assertThat(planner.link("edit")).isNotEqualTo(old);
    }

    @Test
    void readers_can_be_shut_out_while_editors_stay() {
        Planner planner = Planner.begins("Alto Seco");
        String link = planner.link("read");
        Planner reader = Planner.opens(link);

        planner.sends("/links/revoke");

        assertThat(TheServer.get(link).statusCode()).isEqualTo(404);
        assertThat(reader.get("").statusCode()).isEqualTo(404);
        assertThat(planner.link("read")).isEmpty();

        planner.sends("/links", "right", "read");

        assertThat(Planner.opens(planner.link("read")).get("/check").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_link_for_readers_is_shown_only_where_it_was_made() {
        Planner planner = Planner.begins("Alto Seco");

        Planner elsewhere = Planner.opens(planner.link("edit"));

        assertThat(elsewhere.link("read")).isEmpty();
        assertThat(elsewhere.page("/links").words()).contains("is not known on this device");
    }

    @Test
    void whoever_leaves_forgets_the_link_and_the_assessment_stays() {
        Planner planner = Planner.begins("Alto Seco");
        String link = planner.link("edit");

        HttpResponse<String> left = planner.sends("/leave");

        assertThat(left.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).contains("key=; Path=" + planner.path() + ";", "Expires=Thu, 01 Jan 1970"));
        assertThat(planner.get("").statusCode()).isEqualTo(404);
        assertThat(Planner.opens(link).get("").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000000000000000000000000000", "..", "%00", "ÑÑÑ"})
    void a_link_that_nobody_was_given_opens_nothing(String secret) {
        assertThat(TheServer.get("/open/" + java.net.URLEncoder.encode(secret, java.nio.charset.StandardCharsets.UTF_8))
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    void looking_at_every_page_changes_nothing() {
        Planner planner = Planner.begins("Alto Seco");
        planner.answers("place", "settlement", "rural");
        String before = planner.saved() + planner.page("/history").words("ol");

        TheServer.get(planner.link("edit"));
        List.of(
                        "",
                        "?quick",
                        "/check",
                        "/advice",
                        "/links",
                        "/delete",
                        "/sections/place",
                        "/history/2",
                        "/profile.json")
                .forEach(planner::get);

        assertThat(planner.saved() + planner.page("/history").words("ol")).isEqualTo(before);
    }
}
