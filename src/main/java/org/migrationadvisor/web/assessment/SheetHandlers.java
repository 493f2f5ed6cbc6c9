package org.migrationadvisor.web.assessment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.assessment.Change;
import org.migrationadvisor.assessment.Saved;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.assessment.Around;
import org.migrationadvisor.pages.assessment.ConflictPages;
import org.migrationadvisor.pages.assessment.SheetPages;
import org.migrationadvisor.pages.questionnaire.Filled;
import org.migrationadvisor.pages.questionnaire.FormSlip;
import org.migrationadvisor.pages.questionnaire.Sheets;
import org.migrationadvisor.web.Address;
import org.migrationadvisor.web.Answers;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;

/** Answers with a few questions, and saves what is answered to them: all of it or nothing. */
public final class SheetHandlers {

    private static final String FORM = "answers";
    private static final int WRONG = 400;
    private static final int CONFLICT = 409;

    private final Desk desk;
    private final FormReader reader;
    private final Order order;

    public SheetHandlers(Desk desk, Order order) {
        this.desk = desk;
        this.reader = new FormReader(desk.knowledge());
        this.order = order;
    }

    public void show(Context context, Visit visit) {
        Sheets.Sheet sheet = order.sheet(context);
        if (!visit.editing()) {
            Desk.lead(context, visit.path() + "/check#s-" + sheet.section().id());
            return;
        }
        Assessment now = desk.assessments().current(visit.access());
        draw(
                context,
                visit,
                now,
                new SheetPages.Shown(sheet, now.revision(), now.profile(), Filled.of(now.profile()), List.of()));
    }

    /** Draws what was typed anew, in another language, and saves nothing. */
    public void draft(Context context, Visit visit) {
        SentAnswers sent = sent(visit);
        if (sent.clashes().isEmpty()) {
            draw(context, visit, desk.assessments().current(visit.access()), shown(context, visit, sent, List.of()));
        } else {
            Assessment then = desk.assessments().revision(visit.access(), sent.base());
            choose(context, visit, sent.conflict(then), sent, sent.ids());
        }
    }

    /** A draft that nobody sent has nothing in it. */
    public void noDraft(Context context, Visit visit) {
        Desk.lead(context, address(context));
    }

    public void save(Context context, Visit visit) {
        order.sheet(context);
        SentAnswers sent = sent(visit);
        if (!sent.reading().slips().isEmpty()) {
            refuse(context, visit, sent);
            return;
        }
        Change change = sent.change(shownThen(visit, sent));
        Saved saved = desk.assessments().save(visit.access(), change);
        if (saved instanceof Saved.Conflict conflict) {
            context.status(CONFLICT);
            choose(context, visit, conflict, sent, ids(change));
        } else {
            lead(context, visit, (Saved.Done) saved);
        }
    }

    /** Sends back what could not be stored, out of the form alone, since nothing may be readable; sent again, it counts once. */
    public void sendBack(Context context, Form form, String number) {
        if (inTheBackground(context)) {
            Answers.json(context, "{}");
            return;
        }
        FormToken token =
                FormToken.sent(form, LinkCookies.key(context).orElseThrow()).orElseThrow();
        SentAnswers sent = SentAnswers.of(form, token, desk.knowledge().questionnaire(), reader);
        Profile unread = new Profile("", Map.of());
        var page = new SheetPages(desk.edition(context))
                .unsaved(
                        new SheetPages.Unsaved(context.pathParam("id"), token.text(), number),
                        order.turn(context, unread).withoutReason(),
                        new SheetPages.Shown(
                                order.sheet(context),
                                sent.base(),
                                unread,
                                sent.reading().filled(),
                                List.of()),
                        sent.mine());
        desk.send(context, page, draftAddress(context), FORM);
    }

    private void refuse(Context context, Visit visit, SentAnswers sent) {
        context.status(WRONG);
        if (inTheBackground(context)) {
            Answers.json(context, "{}");
            return;
        }
        draw(
                context,
                visit,
                desk.assessments().current(visit.access()),
                shown(context, visit, sent, sent.reading().slips()));
    }

    private void choose(Context context, Visit visit, Saved.Conflict conflict, SentAnswers sent, Set<String> changed) {
        if (inTheBackground(context)) {
            Answers.json(context, "{}");
            return;
        }
        Around around = desk.around(context, visit, conflict.now(), "");
        var page = new ConflictPages(desk.edition(context))
                .page(around, address(context), changed, sent.reading().filled(), conflict);
        desk.send(context, page, draftAddress(context), "choices");
    }

    private void lead(Context context, Visit visit, Saved.Done done) {
        if (inTheBackground(context)) {
            Answers.json(
                    context,
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("saved", desk.moments(context).saved(done.now().saved()))
                            .put("base", done.now().revision())
                            .put("token", visit.token().text())
                            .toString());
            return;
        }
        boolean listed = visit.form().value("then").filter("list"::equals).isPresent();
        String query = Stream.of(order.query(context), done.others().isEmpty() ? "" : "others")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        Desk.lead(
                context,
                (listed ? visit.path() : order.next(context, done.now().profile()))
                        + (query.isEmpty() ? "" : "?" + query));
    }

    private void draw(Context context, Visit visit, Assessment now, SheetPages.Shown shown) {
        Around around = desk.around(context, visit, now, "");
        var page = new SheetPages(desk.edition(context))
                .page(
                        around,
                        order.turn(context, shown.seen()),
                        shown,
                        desk.site().advisor().advise(shown.seen()).coverage());
        desk.send(context, page, draftAddress(context), FORM);
    }

    private SentAnswers sent(Visit visit) {
        FormToken token = FormToken.sent(visit.form(), visit.secret()).orElseThrow();
        return SentAnswers.of(visit.form(), token, desk.knowledge().questionnaire(), reader);
    }

    private SheetPages.Shown shown(Context context, Visit visit, SentAnswers sent, List<FormSlip> slips) {
        Profile seen = sent.onto(shownThen(visit, sent));
        Filled filled = sent.naming()
                ? sent.reading().filled()
                : new Filled(seen.municipality(), sent.reading().filled().entries());
        return new SheetPages.Shown(order.sheet(context), sent.base(), seen, filled, slips);
    }

    /** The answers that the page showed. */
    private Profile shownThen(Visit visit, SentAnswers sent) {
        return desk.assessments().revision(visit.access(), sent.base()).profile();
    }

    private String address(Context context) {
        String query = order.query(context);
        return order.path(context) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where the same page is drawn in another language, with what was typed. */
    private Address draftAddress(Context context) {
        return new Address(order.path(context) + "/draft", order.query(context));
    }

    /** Ids of what a change speaks of. */
    private static Set<String> ids(Change change) {
        Set<String> ids = new LinkedHashSet<>();
        change.municipality().ifPresent(name -> ids.add(FormSlip.MUNICIPALITY));
        ids.addAll(new TreeSet<>(change.answers().keySet()));
        return ids;
    }

    /** Whether the script of the page saves, while the page stays. */
    private static boolean inTheBackground(Context context) {
        return "application/json".equals(context.header("Accept"));
    }
}
