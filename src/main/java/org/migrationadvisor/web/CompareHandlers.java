package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.explore.Neighbours;
import org.migrationadvisor.explore.SideBySide;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.pages.explore.Basis;
import org.migrationadvisor.pages.explore.ComparePages;

/** Answers with municipalities side by side: cases, and first among them the reader's own where there is one. */
final class CompareHandlers {

    private static final String WITH = "with";

    private final Site site;
    private final Neighbours neighbours;

    CompareHandlers(Site site) {
        this.site = site;
        this.neighbours = new Neighbours(site.advisor());
    }

    /** Cases only. */
    void sideBySide(Context context) {
        show(context, "/compare", Optional.empty());
    }

    /** The municipality of a request first, then cases. */
    void withOwn(Context context, Basis basis) {
        show(context, basis.path() + "/compare", Optional.of(basis));
    }

    private void show(Context context, String action, Optional<Basis> own) {
        List<Case> cases = context.queryParams(WITH).stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .map(id -> Optional.ofNullable(site.knowledge().cases().get(id)).orElseThrow(NotFoundResponse::new))
                .toList();
        List<Profile> profiles = Stream.concat(
                        own.stream().map(Basis::profile), cases.stream().map(Case::profile))
                .toList();
        List<Link> compared = Stream.concat(
                        own.stream().map(Basis::back),
                        cases.stream().map(municipality -> site.edition(context).municipality(municipality.id())))
                .toList();
        Optional<SideBySide> sides = profiles.size() < 2 || profiles.size() > ComparePages.MOST
                ? Optional.empty()
                : Optional.of(neighbours.sideBySide(profiles));
        site.send(
                context,
                new ComparePages(site.edition(context))
                        .page(action, cases.stream().map(Case::id).toList(), compared, sides));
    }
}
