package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.stage.Change;
import org.migrationadvisor.pages.stage.ComparedPages;
import org.migrationadvisor.pages.stage.Run;
import org.migrationadvisor.pages.stage.StagePages;

/** Answers with the screens of the demonstration. */
final class StageHandlers {

    private static final String SCREEN = "screen";
    private static final String GUESS = "guess";
    private static final int SHOWN = 60;

    private final Site site;
    private final Map<Profile, Advice> ofCases = new ConcurrentHashMap<>();

    StageHandlers(Site site) {
        this.site = site;
    }

    void start(Context context) {
        site.send(context, pages(context).start());
    }

    void screen(Context context) {
        Case municipality = CatalogueHandlers.named(context, site.knowledge().cases());
        List<String> guess = context.queryParams(GUESS).stream()
                .distinct()
                .limit(site.knowledge().interventions().size())
                .toList();
        Optional<String> strange = guess.stream()
                .filter(id -> !site.knowledge().interventions().containsKey(id))
                .findFirst();
        String change = Optional.ofNullable(context.queryParam("change")).orElse("");
        Optional<Change> changed =
                change.isEmpty() ? Optional.empty() : Change.of(site.knowledge().questionnaire(), change);
        if (strange.isPresent()) {
            refuse(context, municipality, strange.get(), "stage-accepted-guess");
        } else if (!change.isEmpty() && changed.isEmpty()) {
            refuse(context, municipality, change, "stage-accepted-change");
        } else {
            show(context, new Run(municipality, guess, changed));
        }
    }

    /** A screen; of too many guesses, the one to choose them on. */
    private void show(Context context, Run run) {
        boolean tooMany = run.guess().size() > Run.MOST_GUESSES;
        String screen = tooMany ? GUESS : context.pathParam(SCREEN);
        context.status(tooMany ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        site.send(context, pages(context).screen(run, screen).orElseThrow(NotFoundResponse::new));
    }

    private void refuse(Context context, Case municipality, String found, String accepted) {
        context.status(HttpStatus.BAD_REQUEST);
        String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
        site.send(
                context,
                pages(context)
                        .refusal(municipality, shown, site.edition(context).say(accepted)));
    }

    void gallery(Context context) {
        site.send(context, pages(context).gallery());
    }

    void measure(Context context) {
        site.send(
                context,
                pages(context)
                        .gallery(CatalogueHandlers.named(
                                context, site.knowledge().interventions())));
    }

    /** Chosen on a form, the municipalities get an address of their own. */
    void compare(Context context) {
        compared(context, ComparedPages.first());
    }

    void comparedScreen(Context context) {
        compared(context, context.pathParam(SCREEN));
    }

    private void compared(Context context, String screen) {
        List<Case> municipalities = new ArrayList<>();
        for (String id : context.queryParams("with").stream().distinct().toList()) {
            municipalities.add(
                    Optional.ofNullable(site.knowledge().cases().get(id)).orElseThrow(NotFoundResponse::new));
        }
        if (municipalities.size() < ComparedPages.LEAST || municipalities.size() > ComparedPages.MOST) {
            context.status(HttpStatus.BAD_REQUEST);
            site.send(context, pages(context).refusal(municipalities.size()));
            return;
        }
        ComparedPages pages = new ComparedPages(site.edition(context), this::advice);
        site.send(context, pages.screen(municipalities, screen).orElseThrow(NotFoundResponse::new));
    }

    /** Kept for the cases as they are, which every screen of a run needs again. */
    private Advice advice(Profile profile) {
        boolean unchanged =
                site.knowledge().cases().values().stream().anyMatch(municipality -> municipality.profile() == profile);
        return unchanged
                ? ofCases.computeIfAbsent(profile, site.advisor()::advise)
                : site.advisor().advise(profile);
    }

    private StagePages pages(Context context) {
        return new StagePages(site.edition(context), this::advice);
    }
}
