package org.migrationadvisor.web.assessment;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.migrationadvisor.assessment.Access;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.assessment.Secret;
import org.migrationadvisor.assessment.store.StoreFailure;
import org.migrationadvisor.web.Body;
import org.migrationadvisor.web.form.Form;

/**
 * Lets in whoever holds a link, and nobody else. What changes something is believed only if its form carries our token and, where the
 * browser says from which page it comes, that page is ours; nothing here needs an encrypted connection.
 */
public final class Door {

    private final Assessments assessments;
    private final SecureRandom random;

    /** What is done for somebody who was let in. */
    public interface Room {
        void enter(Context context, Visit visit) throws Exception;
    }

    /** How a form goes back to whoever sent it. */
    public interface Back {
        void send(Context context, Form form, String number);
    }

    public Door(Desk desk) {
        this.assessments = desk.assessments();
        this.random = desk.random();
    }

    /** For everybody with a link. */
    public Handler reading(Room room) {
        return context -> room.enter(context, visit(context, Form.EMPTY));
    }

    /** For those who may change the assessment. */
    public Handler editing(Room room) {
        return reading((context, visit) -> room.enter(context, editor(visit)));
    }

    /** For those who may change the assessment, when they send a form. */
    public Handler writing(Room room) {
        return context -> write(context, Body.form(context), room);
    }

    /** The same, for a form that goes back to them where it cannot be stored, even if nobody can be let in. */
    public Handler writing(Room room, Back back) {
        return context -> {
            Form form = Body.form(context);
            try {
                write(context, form, room);
            } catch (StoreFailure failure) {
                guard(context, secret(context), form);
                throw new Unsaved(failure, number -> back.send(context, form, number));
            }
        };
    }

    private void write(Context context, Form form, Room room) throws Exception {
        Visit visit = visit(context, form);
        guard(context, visit.secret(), form);
        room.enter(context, editor(visit));
    }

    private Visit visit(Context context, Form form) {
        context.header("Cache-Control", "no-store");
        context.header("Referrer-Policy", "same-origin");
        Secret secret = secret(context);
        Access access =
                assessments.access(context.pathParam("id"), secret.text()).orElseThrow(NotFoundResponse::new);
        return new Visit(access, secret, FormToken.of(secret, random), form);
    }

    private static Secret secret(Context context) {
        return LinkCookies.key(context).orElseThrow(NotFoundResponse::new);
    }

    private static Visit editor(Visit visit) {
        if (!visit.editing()) {
            throw new ForbiddenResponse();
        }
        return visit;
    }

    private static void guard(Context context, Secret secret, Form form) {
        String origin = context.header("Origin");
        boolean ours = origin == null || authority(origin).equals(Optional.ofNullable(context.header("Host")));
        boolean sealed = FormToken.sent(form, secret).isPresent();
        if (!ours || !sealed) {
            throw new ForbiddenResponse();
        }
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(
                    URI.create(origin.toLowerCase(Locale.ROOT)).getAuthority());
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestResponse();
        }
    }
}
