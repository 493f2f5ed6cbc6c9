package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.advice.AdvicePages;
import org.migrationadvisor.pages.advice.Setting;
import org.migrationadvisor.pages.advice.Unfolded;

/** Answers with the advice for cases. */
final class AdviceHandlers {

    private final Site site;
    private final Inquiries inquiries;

    AdviceHandlers(Site site) {
        this.site = site;
        this.inquiries = new Inquiries(site.advisor());
    }

    void ofCase(Context context) {
        Case municipality = CatalogueHandlers.named(context, site.knowledge().cases());
        Edition edition = site.edition(context);
        Setting setting =
                new Setting(origin(edition, municipality), context.path(), "", question -> "", List.of(), List.of());
        site.send(
                context,
                new AdvicePages(edition, site.advisor().rules())
                        .page(
                                site.advisor().advise(municipality.profile()),
                                inquiries.askFirst(municipality.profile()),
                                setting,
                                Unfolded.of(Optional.ofNullable(context.queryParam("show"))
                                        .orElse("")),
                                false));
    }

    /** A word of warning. */
    private static String origin(Edition edition, Case municipality) {
        return edition.say(
                municipality.fictional() ? "fictional-advice" : "case-advice", "municipality", municipality.name());
    }
}
