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
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.explore.Neighbours;
import org.migrationadvisor.explore.SideBySide;
import org.migrationadvisor.explore.WhatIf;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.pages.explore.PinText;
import org.migrationadvisor.pages.stage.ComparedPages;
import org.migrationadvisor.pages.stage.GalleryPages;
import org.migrationadvisor.pages.stage.Run;
import org.migrationadvisor.pages.stage.StagePages;
import org.migrationadvisor.web.api.Explorations;

/** Answers with the screens of the demonstration. */
final class StageHandlers {

    private static final String SCREEN = "screen";
    private static final String GUESS = "guess";
    private static final String CHANGE = "change";
    private static final int SHOWN = 60;
    private static final int MOST_KEPT = 50;

    private final Site site;
    private final WhatIf whatIf;
    private final Explorations explorations;
    private final Neighbours neighbours;
    private final Map<Profile, Advice> ofCases = new ConcurrentHashMap<>();
    private final Map<List<Profile>, SideBySide> compared = new ConcurrentHashMap<>();

    StageHandlers(Site site, Explorations explorations) {
        this.site = site;
        this.whatIf = new WhatIf(site.advisor());
        this.explorations = explorations;
        this.neighbours = new Neighbours(site.advisor());
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
        List<PinText> changes = context.queryParams(CHANGE).stream()
                .filter(change -> !change.isEmpty())
                .distinct()
                .map(PinText::parse)
                .toList();
        if (strange.isPresent()) {
            refuse(context, municipality, strange.get(), "stage-accepted-guess");
        } else if (!possible(municipality, changes)) {
            refuse(context, municipality, String.join("; ", context.queryParams(CHANGE)), "stage-accepted-change");
        } else {
            show(context, new Run(municipality, guess, changes));
        }
    }

    /** Whether a municipality could answer so; one question alone may still wait for its answer. */
    private boolean possible(Case municipality, List<PinText> changes) {
        Questionnaire questionnaire = site.knowledge().questionnaire();
        if (changes.size() == 1 && changes.get(0).answer().isEmpty()) {
            return questionnaire.question(changes.get(0).question()).isPresent();
        }
        try {
            whatIf.pinned(
                    municipality.profile(),
                    changes.stream().map(change -> change.pin(questionnaire)).toList());
            return changes.size() <= Run.MOST_CHANGES;
        } catch (ProfileRefused refused) {
            return false;
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
        List<Profile> profiles = municipalities.stream().map(Case::profile).toList();
        ComparedPages pages = new ComparedPages(site.edition(context));
        site.send(context, pages.screen(municipalities, sides(profiles), screen).orElseThrow(NotFoundResponse::new));
    }

    /** Kept while there is room, since every screen of a comparison needs it again and it takes seconds. */
    private SideBySide sides(List<Profile> profiles) {
        if (compared.size() >= MOST_KEPT) {
            compared.clear();
        }
        return compared.computeIfAbsent(profiles, neighbours::sideBySide);
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
