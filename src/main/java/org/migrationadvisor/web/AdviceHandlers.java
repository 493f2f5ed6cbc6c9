package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.advice.AdvicePages;
import org.migrationadvisor.pages.advice.Unfolded;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;

/** Answers with advice. */
final class AdviceHandlers {

    private static final String SHOW = "show";
    private static final Map<String, Unfolded> SHOWN = Map.of("rules", Unfolded.RULES, "all", Unfolded.EVERYTHING);

    private final Site site;
    private final QuestionnaireHandlers questionnaire;
    private final FormReader reader;
    private final SentProfile sent;
    private final ProfileWriter writer;
    private final Inquiries inquiries;

    AdviceHandlers(Site site, QuestionnaireHandlers questionnaire) {
        this.site = site;
        this.questionnaire = questionnaire;
        this.reader = new FormReader(site.knowledge());
        this.sent = new SentProfile(site.knowledge());
        this.writer = new ProfileWriter(site.knowledge().questionnaire());
        this.inquiries = new Inquiries(site.advisor());
    }

    /** Advice has no address of its own: without answers, the way leads to the questionnaire. */
    void missing(Context context) {
        context.redirect("/questionnaire", HttpStatus.SEE_OTHER);
        context.contentType("text/plain; charset=utf-8");
    }

    /** Advice for the answers that were sent, or the form again where they cannot be accepted. */
    void given(Context context) {
        Form form = Body.form(context);
        String show = form.value(SHOW)
                .or(() -> Optional.ofNullable(context.queryParam(SHOW)))
                .orElse("");
        Address address = new Address("/advice", SHOWN.containsKey(show) ? SHOW + "=" + show : "");
        Optional<Profile> profile = sent.profile(form);
        if (profile.isPresent()) {
            show(context, profile.get(), unfolded(show), address, "replay");
            return;
        }
        FormReader.Reading reading = reader.read(form);
        if (reading.slips().isEmpty()) {
            show(context, reading.profile(), unfolded(show), address, "replay");
        } else {
            questionnaire.refused(context, form, reading);
        }
    }

    void ofCase(Context context) {
        Case municipality = CatalogueHandlers.named(context, site.knowledge().cases());
        String show = Optional.ofNullable(context.queryParam(SHOW)).orElse("");
        show(context, municipality.profile(), unfolded(show), Address.of(context), "");
    }

    private static Unfolded unfolded(String show) {
        return SHOWN.getOrDefault(show, Unfolded.NOTHING);
    }

    private void show(Context context, Profile profile, Unfolded unfolded, Address address, String switchForm) {
        Edition edition = site.edition(context);
        Advice advice = site.advisor().advise(profile);
        AdvicePages pages = new AdvicePages(edition, site.advisor().rules());
        var page = pages.page(
                advice, inquiries.askFirst(profile), origin(edition, profile), writer.json(profile), unfolded, false);
        site.send(context, page, address, switchForm);
    }

    /** A word of warning where the answers are exactly those of a case. */
    private String origin(Edition edition, Profile profile) {
        return site.knowledge().cases().values().stream()
                .filter(municipality -> municipality.profile().equals(profile))
                .map(municipality -> edition.say(
                        municipality.fictional() ? "fictional-advice" : "case-advice",
                        "municipality",
                        municipality.name()))
                .findFirst()
                .orElse("");
    }
}
