package org.migrationadvisor.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.disagreement.Disagreement;
import org.migrationadvisor.pages.disagreement.DisagreementPages;
import org.migrationadvisor.pages.disagreement.Subject;
import org.migrationadvisor.web.form.Form;

/** Takes a disagreement and gives it back as a file to send to the maintainers; nothing of it is kept here. */
final class DisagreementHandlers {

    private final Site site;
    private final Clock clock;

    DisagreementHandlers(Site site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    void form(Context context) {
        show(context, subject(name -> Optional.ofNullable(context.queryParam(name))), "", "", Optional.empty());
    }

    void written(Context context) {
        Form form = Body.form(context);
        Optional<Subject> subject = subject(form::value);
        String note = form.value("note").orElse("").strip();
        String reason = form.value("reason").orElse("");
        Optional<DisagreementPages.Slip> error = new DisagreementPages(site.edition(context)).slip(reason, note);
        if (error.isPresent()) {
            context.status(400);
            show(context, subject, reason, note, error);
        } else {
            send(context, subject, reason, note);
        }
    }

    private void send(Context context, Optional<Subject> subject, String reason, String note) {
        Edition edition = site.edition(context);
        Disagreement disagreement = new Disagreement(
                subject,
                subject.flatMap(about -> about.place(site.advisor().rules())),
                subject.map(new DisagreementPages(edition)::words).orElse(""),
                reason,
                note.replace("\r\n", "\n"),
                edition.words().language(),
                site.program(),
                site.knowledge().version(),
                LocalDate.now(clock));
        context.contentType("application/yaml; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + disagreement.fileName() + "\"");
        context.result(disagreement.yaml());
    }

    private void show(
            Context context,
            Optional<Subject> subject,
            String reason,
            String note,
            Optional<DisagreementPages.Slip> error) {
        site.send(
                context,
                new DisagreementPages(site.edition(context)).form(subject, reason, note, error),
                new Address(
                        "/disagree",
                        subject.map(about -> about.href().replaceFirst("^.*\\?", ""))
                                .orElse("")),
                "");
    }

    private Optional<Subject> subject(Function<String, Optional<String>> named) {
        return Arrays.stream(Subject.Kind.values())
                .flatMap(kind -> named.apply(kind.code()).map(id -> new Subject(kind, id)).stream())
                .findFirst()
                .map(this::existing);
    }

    private Subject existing(Subject subject) {
        if (!subject.exists(site.knowledge(), site.advisor().rules())) {
            throw new NotFoundResponse();
        }
        return subject;
    }
}
