package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Neighbours;
import org.migrationadvisor.explore.SideBySide;
import org.migrationadvisor.pages.stage.ComparedPages;

/** Answers with the screens that lay municipalities side by side. */
final class StageCompareHandlers {

    private static final int MOST_KEPT = 50;

    private final Site site;
    private final Neighbours neighbours;
    private final Map<List<Profile>, SideBySide> compared = new ConcurrentHashMap<>();

    StageCompareHandlers(Site site) {
        this.site = site;
        this.neighbours = new Neighbours(site.advisor());
    }

    /** Chosen on a form, the municipalities get an address of their own. */
    void chosen(Context context) {
        show(context, ComparedPages.first());
    }

    void screen(Context context) {
        show(context, context.pathParam("screen"));
    }

    private void show(Context context, String screen) {
        List<Case> municipalities = new ArrayList<>();
        for (String id : context.queryParams("with").stream().distinct().toList()) {
            municipalities.add(
                    Optional.ofNullable(site.knowledge().cases().get(id)).orElseThrow(NotFoundResponse::new));
        }
        ComparedPages pages = new ComparedPages(site.edition(context));
        if (municipalities.size() < ComparedPages.LEAST || municipalities.size() > ComparedPages.MOST) {
            context.status(HttpStatus.BAD_REQUEST);
            site.send(context, pages.refusal(municipalities.size()));
            return;
        }
        List<Profile> profiles = municipalities.stream().map(Case::profile).toList();
        site.send(context, pages.screen(municipalities, sides(profiles), screen).orElseThrow(NotFoundResponse::new));
    }

    /** Kept while there is room, since every screen of a comparison needs it again and it takes seconds. */
    private SideBySide sides(List<Profile> profiles) {
        if (compared.size() >= MOST_KEPT) {
            compared.clear();
        }
        return compared.computeIfAbsent(profiles, neighbours::sideBySide);
    }
}
