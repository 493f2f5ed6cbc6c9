package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileWriter;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.advice.AdvicePages;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;

/** Answers with advice. */
final class AdviceHandlers {

    private static final String OPEN = "open";

    private final Site site;
    private final QuestionnaireHandlers questionnaire;
    private final FormReader reader;
    private final SentProfile sent;
    private final ProfileWriter writer;
    private final Influence influence;

    AdviceHandlers(Site site, QuestionnaireHandlers questionnaire) {
        this.site = site;
        this.questionnaire = questionnaire;
        this.reader = new FormReader(site.knowledge());
        this.sent = new SentProfile(site.knowledge());
        this.writer = new ProfileWriter(site.knowledge().questionnaire());
        this.influence = new Influence(site.advisor());
    }

    /** Advice has no address of its own: without answers, the way leads to the questionnaire. */
    void missing(Context context) {
        context.redirect("/questionnaire", HttpStatus.SEE_OTHER);
    }

    /** Advice for the answers that were sent, or the form again where they cannot be accepted. */
    void given(Context context) {
        Form form = Body.form(context);
        boolean open = form.value(OPEN).isPresent() || context.queryParam(OPEN) != null;
        Optional<Profile> profile = sent.profile(form);
        if (profile.isPresent()) {
            show(context, profile.get(), open, new Address("/advice", open ? OPEN : ""), "replay");
            return;
        }
        FormReader.Reading reading = reader.read(form);
        if (reading.slips().isEmpty()) {
            show(context, reading.profile(), open, new Address("/advice", ""), "replay");
        } else {
            questionnaire.refused(context, form, reading);
        }
    }

    void ofCase(Context context) {
        Case municipality = CatalogueHandlers.named(context, site.knowledge().cases());
        show(context, municipality.profile(), context.queryParam(OPEN) != null, Address.of(context), "");
    }

    private void show(Context context, Profile profile, boolean open, Address address, String switchForm) {
        Edition edition = site.edition(context);
        Advice advice = site.advisor().advise(profile);
        AdvicePages pages = new AdvicePages(edition, site.advisor().rules());
        site.send(context, pages.page(advice, influence.askFirst(profile), origin(edition, profile), writer.json(profile), open, false), address, switchForm);
    }

    /** A word of warning where the answers are exactly those of a case. */
    private String origin(Edition edition, Profile profile) {
        return site.knowledge().cases().values().stream()
                .filter(municipality -> municipality.profile().equals(profile))
                .map(municipality -> edition.say(municipality.fictional() ? "fictional-advice" : "case-advice", "municipality", municipality.name()))
                .findFirst()
                .orElse("");
    }
}
