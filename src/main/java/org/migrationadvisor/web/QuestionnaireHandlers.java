package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.questionnaire.Filled;
import org.migrationadvisor.pages.questionnaire.FormSlip;
import org.migrationadvisor.pages.questionnaire.QuestionnairePages;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;

/** Answers with the form: empty, filled from a case, or with what was filled in before. */
final class QuestionnaireHandlers {

    private static final String FORM = "answers";
    private static final String QUICK = "quick";

    private final Site site;
    private final FormReader reader;
    private final SentProfile sent;

    QuestionnaireHandlers(Site site) {
        this.site = site;
        this.reader = new FormReader(site.knowledge());
        this.sent = new SentProfile(site.knowledge());
    }

    void empty(Context context) {
        Optional<Case> municipality = Optional.ofNullable(context.queryParam("case"))
                .map(id -> Optional.ofNullable(site.knowledge().cases().get(id)).orElseThrow(NotFoundResponse::new));
        Filled filled = municipality.map(loaded -> Filled.of(loaded.profile())).orElseGet(Filled::empty);
        show(
                context,
                filled,
                quick(context),
                municipality
                        .map(loaded -> origin(site.edition(context), loaded))
                        .orElse(""),
                List.of());
    }

    /** Goes on with answers that were sent, whether from the form or from the advice. */
    void continued(Context context) {
        Form form = Body.form(context);
        Filled filled = sent.profile(form).map(Filled::of).orElseGet(() -> reader.filled(form));
        show(context, filled, quick(context), "", List.of());
    }

    /** Shows the form again with what is wrong in it. */
    void refused(Context context, Form form, FormReader.Reading reading) {
        context.status(400);
        show(context, reading.filled(), form.value(QUICK).isPresent(), "", reading.slips());
    }

    private void show(Context context, Filled filled, boolean quick, String origin, List<FormSlip> slips) {
        Edition edition = site.edition(context);
        site.send(
                context,
                new QuestionnairePages(edition).form(filled, quick, origin, slips),
                new Address("/questionnaire", quick ? QUICK : ""),
                FORM);
    }

    private static boolean quick(Context context) {
        return context.queryParamMap().containsKey(QUICK);
    }

    private static String origin(Edition edition, Case municipality) {
        return edition.say(
                municipality.fictional() ? "loaded-fictional" : "loaded-case", "municipality", municipality.name());
    }
}
