package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.explore.PinText;
import org.migrationadvisor.pages.stage.GalleryPages;
import org.migrationadvisor.pages.stage.Run;
import org.migrationadvisor.pages.stage.StagePages;
import org.migrationadvisor.web.api.Explorations;

/** Answers with the screens of the demonstration. */
final class StageHandlers {

    private static final String SCREEN = "screen";
    private static final String GUESS = "guess";
    private static final int SHOWN = 60;

    private final Site site;
    private final Explorations explorations;
    private final StageChanges changes;
    private final Map<Profile, Advice> ofCases = new ConcurrentHashMap<>();

    StageHandlers(Site site, Explorations explorations) {
        this.site = site;
        this.explorations = explorations;
        this.changes = new StageChanges(site.advisor());
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
        List<PinText> written = changes.of(context);
        if (strange.isPresent()) {
            refuse(context, municipality, strange.get(), "stage-accepted-guess");
        } else if (!changes.possible(municipality, written)) {
            String found = written.stream().map(PinText::text).collect(Collectors.joining("; "));
            refuse(context, municipality, found, "stage-accepted-change");
        } else {
            show(context, new Run(municipality, guess, written));
        }
    }

    /** A screen, or what moves where a number was sent; of too many guesses, the one to choose them on. */
    private void show(Context context, Run run) {
        if (run.changed() && changes.sent(context)) {
            context.redirect(run.moves(), HttpStatus.SEE_OTHER);
            context.contentType("text/plain; charset=utf-8");
            return;
        }
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
        site.send(context, galleryPages(context).all());
    }

    void measure(Context context) {
        site.send(
                context,
                galleryPages(context)
                        .what(CatalogueHandlers.named(context, site.knowledge().interventions())));
    }

    void beginning(Context context) {
        site.send(
                context,
                galleryPages(context)
                        .beginning(CatalogueHandlers.named(
                                context, site.knowledge().interventions())));
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
        return new StagePages(
                site.edition(context), this::advice, profile -> ExploreHandlers.explored(explorations, profile));
    }

    private GalleryPages galleryPages(Context context) {
        return new GalleryPages(site.edition(context));
    }
}
