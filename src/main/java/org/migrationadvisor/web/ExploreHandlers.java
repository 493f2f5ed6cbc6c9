package org.migrationadvisor.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.explore.Exploration;
import org.migrationadvisor.explore.WhatIf;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.pages.explore.Basis;
import org.migrationadvisor.pages.explore.ExplorationPages;
import org.migrationadvisor.pages.explore.PinText;
import org.migrationadvisor.pages.explore.WhatIfPages;
import org.migrationadvisor.pages.explore.WhyPages;
import org.migrationadvisor.web.api.Explorations;
import org.migrationadvisor.wording.AdviceJson;

/** Answers with pages that explore the advice of one municipality: a case, or a saved assessment. */
final class ExploreHandlers {

    private static final String PIN = "pin";
    private static final String GIVEN = "given";
    private static final int MOST_PINS = 80;

    private final Site site;
    private final WhatIf whatIf;
    private final Inquiries inquiries;
    private final Explorations explorations;

    ExploreHandlers(Site site, Explorations explorations) {
        this.site = site;
        this.whatIf = new WhatIf(site.advisor());
        this.inquiries = new Inquiries(site.advisor());
        this.explorations = explorations;
    }

    /** What if: the pins stand in the address, and a new one leads to the address that has it. */
    void whatIf(Context context, Basis basis, Optional<WhatIfPages.Given> given) {
        Basis held = basis.against(given.isPresent() && GIVEN.equals(context.queryParam("against")));
        List<PinText> pins = pins(context);
        Optional<PinText> added = added(context);
        if (added.isPresent()) {
            context.redirect(with(pins, added.get(), held), HttpStatus.SEE_OTHER);
            context.contentType("text/plain; charset=utf-8");
            return;
        }
        site.send(context, new WhatIfPages(site.edition(context)).page(held, asked(context, held, pins, given)));
    }

    /** What would change the advice, and how sure it is. */
    void changes(Context context, Basis basis) {
        Exploration exploration = explored(explorations, basis.profile());
        site.send(context, new ExplorationPages(site.edition(context)).page(basis, exploration));
    }

    /** What exploring finds; whoever waits too long for it is asked to come again. */
    static Exploration explored(Explorations explorations, Profile profile) {
        return explorations.explore(profile).orElseThrow(ServiceUnavailableResponse::new);
    }

    /** Why a measure stands where it does. */
    void why(Context context, Basis basis) {
        Intervention measure = Optional.ofNullable(
                        site.knowledge().interventions().get(context.pathParam("measure")))
                .orElseThrow(NotFoundResponse::new);
        site.send(
                context,
                new WhyPages(site.edition(context)).page(basis, site.advisor().advise(basis.profile()), measure));
    }

    private WhatIfPages.Asked asked(
            Context context, Basis basis, List<PinText> pins, Optional<WhatIfPages.Given> given) {
        Optional<Profile> pinned = Optional.empty();
        Optional<Difference> difference = Optional.empty();
        List<ProfileRefused.Slip> slips = List.of();
        try {
            WhatIf.Answer answer = whatIf.ask(
                    basis.profile(),
                    pins.stream()
                            .map(pin -> pin.pin(site.knowledge().questionnaire()))
                            .toList());
            pinned = Optional.of(answer.profile());
            difference = Optional.of(given.filter(kept -> basis.given())
                    .map(kept -> Difference.between(kept.advice(), written(context, answer.after())))
                    .orElse(answer.difference()));
        } catch (ProfileRefused refused) {
            context.status(HttpStatus.BAD_REQUEST);
            slips = refused.slips();
        }
        return new WhatIfPages.Asked(
                context.scheme() + "://" + context.host(),
                given,
                pins,
                Optional.ofNullable(context.queryParam("change")),
                pinned,
                difference,
                slips,
                inquiries.askFirst(basis.profile()));
    }

    private JsonNode written(Context context, Advice advice) {
        return new AdviceJson(site.knowledge(), site.edition(context).words().language(), site.program())
                .document(advice, List.of());
    }

    private static List<PinText> pins(Context context) {
        return context.queryParams(PIN).stream()
                .limit(MOST_PINS)
                .map(PinText::parse)
                .distinct()
                .toList();
    }

    /** The pin that a form adds. */
    private Optional<PinText> added(Context context) {
        return Optional.ofNullable(context.queryParam("question")).flatMap(question -> {
            List<String> codes = context.queryParams("to").stream()
                    .filter(code -> !code.isBlank())
                    .toList();
            String amount =
                    Optional.ofNullable(context.queryParam("amount")).orElse("").strip();
            boolean number = site.knowledge()
                    .questionnaire()
                    .question(question)
                    .filter(asked -> asked.kind() == Question.Kind.NUMBER)
                    .isPresent();
            String answer = number && !amount.isEmpty() ? amount : String.join(",", codes);
            return answer.isEmpty() ? Optional.empty() : Optional.of(new PinText(question, answer));
        });
    }

    private static String with(List<PinText> pins, PinText added, Basis basis) {
        List<PinText> all = new ArrayList<>(pins);
        all.removeIf(pin -> pin.question().equals(added.question()));
        all.add(added);
        return basis.whatIf(all);
    }
}
