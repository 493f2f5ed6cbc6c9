package org.migrationadvisor.web.assessment;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.Optional;
import org.migrationadvisor.assessment.Access;
import org.migrationadvisor.assessment.Right;
import org.migrationadvisor.assessment.Secret;
import org.migrationadvisor.pages.assessment.LinksPages;

/** Answers for the links of an assessment: opens, shows, renews and revokes them. */
public final class LinkHandlers {

    private static final String LINKS = "/links";

    private final Desk desk;

    public LinkHandlers(Desk desk) {
        this.desk = desk;
    }

    /** Keeps the secret in the browser and leads to the address without it. Changes nothing else. */
    public void open(Context context) {
        context.header("Cache-Control", "no-store");
        String secret = context.pathParam("secret");
        Access access = desk.assessments().access(secret).orElseThrow(NotFoundResponse::new);
        LinkCookies.keep(context, access.assessment(), new Secret(secret));
        Desk.lead(context, "/assessments/" + access.assessment());
    }

    public void show(Context context, Visit visit) {
        Optional<Secret> reader = LinkCookies.reader(context).filter(secret -> opens(visit, secret));
        var assessment = desk.assessments().current(visit.access());
        desk.send(
                context,
                new LinksPages(desk.edition(context), server(context))
                        .page(
                                desk.around(context, visit, assessment, "links"),
                                context.queryParamMap().containsKey("begun"),
                                context.queryParamMap().containsKey("quick"),
                                context.queryParamMap().containsKey("guessed"),
                                Optional.of(visit.secret()),
                                reader));
    }

    private boolean opens(Visit visit, Secret secret) {
        return desk.assessments()
                .access(visit.access().assessment(), secret.text())
                .filter(access -> access.right() == Right.READ)
                .isPresent();
    }

    /** Makes a new link, so that the one before opens nothing any more. */
    public void renew(Context context, Visit visit) {
        Right right = right(visit);
        Secret secret = desk.assessments().renew(visit.access(), right);
        if (right == Right.EDIT) {
            LinkCookies.keep(context, visit.access().assessment(), secret);
        } else {
            LinkCookies.keepReader(context, visit.access().assessment(), secret);
        }
        Desk.lead(context, visit.path() + LINKS);
    }

    /** Makes the readers' link open nothing any more. */
    public void revoke(Context context, Visit visit) {
        desk.assessments().revoke(visit.access(), Right.READ);
        LinkCookies.forgetReader(context, visit.access().assessment());
        Desk.lead(context, visit.path() + LINKS);
    }

    private static Right right(Visit visit) {
        return Arrays.stream(Right.values())
                .filter(right ->
                        visit.form().value("right").filter(right.code()::equals).isPresent())
                .findFirst()
                .orElseThrow(BadRequestResponse::new);
    }

    private static String server(Context context) {
        return context.scheme() + "://" + context.host();
    }
}
