package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.advice.AdvicePage;
import org.migrationadvisor.pages.advice.AdvicePages;
import org.migrationadvisor.pages.advice.Setting;
import org.migrationadvisor.pages.advice.Unfolded;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;

/** Answers with advice. */
final class AdviceHandlers {

    private static final String SHOW = "show";

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
        Optional<Profile> profile = sent.profile(form);
        if (profile.isPresent()) {
            show(context, profile.get(), show);
            return;
        }
        FormReader.Reading reading = reader.read(form);
        if (reading.slips().isEmpty()) {
            show(context, reading.profile(), show);
        } else {
            questionnaire.refused(context, form, reading);
        }
    }

    private void show(Context context, Profile profile, String show) {
        Setting setting = new Setting(
                origin(site.edition(context), profile),
                writer.json(profile),
                "/advice",
                "/questionnaire",
                question -> "/questionnaire#q-" + question);
        Unfolded unfolded = Unfolded.of(show);
        Address address = new Address("/advice", unfolded == Unfolded.NOTHING ? "" : SHOW + "=" + show);
        site.send(context, page(context, profile, setting, unfolded), address, "replay");
    }

    void ofCase(Context context) {
        Case municipality = CatalogueHandlers.named(context, site.knowledge().cases());
        String change = "/questionnaire?case=" + municipality.id();
        Setting setting = new Setting(
                origin(site.edition(context), municipality.profile()),
                "",
                context.path(),
                change,
                question -> change + "#q-" + question);
        String show = Optional.ofNullable(context.queryParam(SHOW)).orElse("");
        site.send(context, page(context, municipality.profile(), setting, Unfolded.of(show)));
    }

    private AdvicePage page(Context context, Profile profile, Setting setting, Unfolded unfolded) {
        return new AdvicePages(site.edition(context), site.advisor().rules())
                .page(site.advisor().advise(profile), inquiries.askFirst(profile), setting, unfolded, false);
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
