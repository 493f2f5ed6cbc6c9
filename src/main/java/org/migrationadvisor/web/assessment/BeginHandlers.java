package org.migrationadvisor.web.assessment;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.migrationadvisor.assessment.Created;
import org.migrationadvisor.assessment.store.StoreFailure;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.assessment.Colleague;
import org.migrationadvisor.pages.assessment.MergePages;
import org.migrationadvisor.pages.assessment.StartAssessmentPages;
import org.migrationadvisor.pages.assessment.StartAssessmentPages.RefusedFile;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.web.Address;
import org.migrationadvisor.web.Body;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;
import org.migrationadvisor.web.form.Upload;

/** Begins assessments: from nothing, from a case, from a file, or from the files of colleagues made into one. */
public final class BeginHandlers {

    private static final String QUICK = "quick";
    private static final String GUESSED = "guessed";
    private static final int SOUND = 200;
    private static final int WRONG = 400;
    private static final int MOST_FILES = 10;
    private static final int LARGEST_UPLOAD = 4 * ProfileReader.LARGEST;

    private final Desk desk;
    private final ProfileReader reader;

    public BeginHandlers(Desk desk) {
        this.desk = desk;
        this.reader = new ProfileReader(desk.knowledge().questionnaire());
    }

    public void ask(Context context) {
        desk.send(context, pages(context).page(context.queryParamMap().containsKey(QUICK)));
    }

    public void begin(Context context) {
        Form form = Body.form(context);
        Optional<String> from = form.value("case");
        if (from.isPresent()) {
            Case municipality = Optional.ofNullable(desk.knowledge().cases().get(from.get()))
                    .orElseThrow(BadRequestResponse::new);
            create(
                    context,
                    municipality.profile(),
                    "",
                    number -> again(context, pages -> pages.unsaved(false, "", number)));
            return;
        }
        String name = form.value("municipality").orElse("");
        boolean quick = form.value("kind").filter(QUICK::equals).isPresent();
        FormReader.misnamed(name)
                .ifPresentOrElse(
                        slip -> refuse(context, pages -> pages.misnamed(quick, name, slip.key())),
                        () -> create(
                                context,
                                new Profile(name, Map.of()),
                                quick ? QUICK : "",
                                number -> again(context, pages -> pages.unsaved(quick, name, number))));
    }

    public void take(Context context) {
        List<Upload> files = uploads(context);
        if (files.isEmpty() || files.size() > MOST_FILES) {
            refuse(context, pages -> pages.unfit(files.isEmpty() ? "no-file" : "too-many-files"));
            return;
        }
        List<RefusedFile> refused = new ArrayList<>();
        List<Colleague> profiles = new ArrayList<>();
        boolean guessed = false;
        for (Upload file : files) {
            try {
                ProfileReader.Taken taken = reader.take(file.bytes());
                profiles.add(new Colleague(file.name(), taken.profile()));
                guessed |= taken.guessed();
            } catch (ProfileRefused slips) {
                refused.add(new RefusedFile(file.name(), slips.slips()));
            }
        }
        if (refused.isEmpty()) {
            merge(context, profiles, guessed, Form.EMPTY);
        } else {
            refuse(context, pages -> pages.refused(refused));
        }
    }

    /** Goes on with files that were shown side by side, and what was chosen of them. */
    public void join(Context context) {
        Form form = Body.form(context, LARGEST_UPLOAD);
        List<String> texts = form.values("profile");
        List<String> names = form.values("file");
        if (texts.isEmpty() || texts.size() > MOST_FILES || names.size() != texts.size()) {
            throw new BadRequestResponse();
        }
        List<Colleague> profiles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            profiles.add(new Colleague(names.get(i), profile(texts.get(i))));
        }
        merge(context, profiles, form.value(GUESSED).isPresent(), form);
    }

    /** @param guessed whether the encoding of a file was guessed, which is told until it is an assessment and then once more */
    private void merge(Context context, List<Colleague> files, boolean guessed, Form form) {
        Merge merge = Merge.of(files, form);
        boolean decided = form.value("decided").isPresent();
        if (merge.open().isEmpty() && (decided || merge.agreed())) {
            create(
                    context,
                    merge.profile(),
                    guessed ? GUESSED : "",
                    number -> show(context, files, guessed, merge, false, number));
            return;
        }
        context.status(decided ? WRONG : SOUND);
        show(context, files, guessed, merge, decided, "");
    }

    private void show(
            Context context, List<Colleague> files, boolean guessed, Merge merge, boolean missed, String failure) {
        desk.send(
                context,
                new MergePages(desk.edition(context))
                        .page(files, guessed, merge.merge(), merge.choices(), missed, failure),
                new Address("/assessments/merge", ""),
                "choices");
    }

    private Profile profile(String json) {
        try {
            return reader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (ProfileRefused tampered) {
            throw new BadRequestResponse();
        }
    }

    private static List<Upload> uploads(Context context) {
        try {
            return Upload.read(Body.bytes(context, LARGEST_UPLOAD), context.contentType());
        } catch (SyntaxFault malformed) {
            throw new BadRequestResponse();
        }
    }

    /**
     * @param more what else the page of the links is told of the beginning; empty if nothing
     * @param back what to show where it cannot be stored, with the number under which that was told
     */
    private void create(Context context, Profile profile, String more, Consumer<String> back) {
        Created created;
        try {
            created = desk.assessments().create(profile, desk.version());
        } catch (StoreFailure failure) {
            throw new Unsaved(failure, back);
        }
        LinkCookies.keep(context, created.id(), created.edit());
        LinkCookies.keepReader(context, created.id(), created.read());
        Desk.lead(context, "/assessments/" + created.id() + "/links?begun" + (more.isEmpty() ? "" : "&" + more));
    }

    private void refuse(Context context, Function<StartAssessmentPages, Page> page) {
        context.status(WRONG);
        again(context, page);
    }

    private void again(Context context, Function<StartAssessmentPages, Page> page) {
        desk.send(context, page.apply(pages(context)), new Address("/assessments/new", ""), "");
    }

    private StartAssessmentPages pages(Context context) {
        return new StartAssessmentPages(
                desk.edition(context), desk.assessments().retention());
    }
}
