package org.migrationadvisor.web.assessment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.assessment.Change;
import org.migrationadvisor.assessment.ProfileDifference;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.pages.assessment.HistoryPages;
import org.migrationadvisor.pages.assessment.Sitting;

/** Answers with what changed, and puts answers back to how they stood. */
public final class HistoryHandlers {

    private static final String HISTORY = "history";

    private final Desk desk;

    public HistoryHandlers(Desk desk) {
        this.desk = desk;
    }

    public void all(Context context, Visit visit) {
        Assessment now = desk.assessments().current(visit.access());
        desk.send(
                context,
                pages(context)
                        .history(
                                desk.around(context, visit, now, HISTORY),
                                sittings(visit),
                                desk.assessments().keptAdvice(visit.access())));
    }

    public void one(Context context, Visit visit) {
        Assessment now = desk.assessments().current(visit.access());
        Sitting sitting = sitting(context, visit);
        Advisor advisor = desk.site().advisor();
        Profile before = sitting.before().orElseGet(() -> HistoryPages.nothing(sitting.after()));
        desk.send(
                context,
                pages(context)
                        .change(
                                desk.around(context, visit, now, HISTORY),
                                sitting,
                                Difference.between(advisor.advise(before), advisor.advise(sitting.after())),
                                visit.editing() && sitting.revision() != now.revision()));
    }

    /** Saves the answers of an earlier time anew; what stood in between stays in the history. */
    public void restore(Context context, Visit visit) {
        Assessment now = desk.assessments().current(visit.access());
        Profile then = sitting(context, visit).after();
        TreeMap<String, Optional<Response>> answers = new TreeMap<>();
        TreeMap<String, Optional<Note>> notes = new TreeMap<>();
        ProfileDifference.between(now.profile(), then).changed().forEach(changed -> {
            answers.put(changed.question(), changed.after().response());
            notes.put(changed.question(), changed.after().note());
        });
        String key = FormToken.sent(visit.form(), visit.secret())
                .map(FormToken::chance)
                .orElseThrow();
        desk.assessments()
                .save(
                        visit.access(),
                        new Change(now.revision(), Optional.of(then.municipality()), answers, notes, key));
        Desk.lead(context, visit.path() + "/" + HISTORY);
    }

    private Sitting sitting(Context context, Visit visit) {
        return sittings(visit).stream()
                .filter(sitting -> String.valueOf(sitting.revision()).equals(context.pathParam("revision")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private List<Sitting> sittings(Visit visit) {
        return Sitting.of(desk.assessments().history(visit.access()));
    }

    private HistoryPages pages(Context context) {
        return new HistoryPages(desk.edition(context), desk.moments(context));
    }
}
