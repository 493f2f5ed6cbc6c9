package org.migrationadvisor.web.assessment;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.migrationadvisor.assessment.Assessment;
import org.migrationadvisor.assessment.Change;
import org.migrationadvisor.assessment.Clash;
import org.migrationadvisor.assessment.Given;
import org.migrationadvisor.assessment.Saved;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.questionnaire.FormSlip;
import org.migrationadvisor.web.form.Form;
import org.migrationadvisor.web.form.FormReader;

/**
 * What a page of questions sends.
 *
 * @param base    the revision that the page showed
 * @param naming  whether the municipality was named on it
 * @param asked   the questions on it
 * @param reading what stands at them
 * @param clashes where two answers clash, as it was shown
 * @param theirs  where, of these two, the one that was saved first is chosen
 */
record SentAnswers(
        int base,
        boolean naming,
        List<Question> asked,
        FormReader.Reading reading,
        Set<String> clashes,
        Set<String> theirs,
        String key) {

    private static final String THEIRS = "theirs";

    /** @param token that came with the form */
    static SentAnswers of(Form form, FormToken token, Questionnaire questionnaire, FormReader reader) {
        Set<String> ids = new LinkedHashSet<>(
                List.of(form.value("asked").orElseThrow(BadRequestResponse::new).split(" ")));
        boolean naming = ids.remove(FormSlip.MUNICIPALITY);
        List<Question> asked = ids.stream()
                .map(id -> questionnaire.question(id).orElseThrow(BadRequestResponse::new))
                .toList();
        return new SentAnswers(
                base(form),
                naming,
                asked,
                reader.read(form, asked, naming),
                clashes(form),
                theirs(form),
                token.chance());
    }

    private static int base(Form form) {
        return form.value("base")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFoundResponse::new);
    }

    private static Set<String> clashes(Form form) {
        return new LinkedHashSet<>(
                form.value("clashes").map(ids -> List.of(ids.split(" "))).orElse(List.of()));
    }

    /** Where a clash was shown, what was saved first stays unless the other was chosen. */
    private static Set<String> theirs(Form form) {
        Set<String> theirs = clashes(form);
        theirs.removeIf(id -> !form.value("keep." + id).orElse(THEIRS).equals(THEIRS));
        return theirs;
    }

    /** What of it differs from what the page showed. */
    Change change(Profile shown) {
        TreeMap<String, Optional<Response>> answers = new TreeMap<>();
        TreeMap<String, Optional<Note>> notes = new TreeMap<>();
        for (Question question : mine()) {
            Given given = Given.of(reading.profile(), question.id());
            if (!given.same(Given.of(shown, question.id()))) {
                answers.put(question.id(), given.response());
                notes.put(question.id(), given.note());
            }
        }
        Optional<String> name = Optional.of(reading.profile().municipality())
                .filter(given -> naming && !theirs.contains(FormSlip.MUNICIPALITY))
                .filter(given -> !given.equals(shown.municipality()));
        return new Change(base, name, answers, notes, key);
    }

    /** A profile with what is sound in it. */
    Profile onto(Profile shown) {
        TreeMap<String, Response> answers = new TreeMap<>(shown.answers());
        TreeMap<String, Note> notes = new TreeMap<>(shown.notes());
        asked.forEach(question -> {
            answers.remove(question.id());
            notes.remove(question.id());
        });
        answers.putAll(reading.profile().answers());
        notes.putAll(reading.profile().notes());
        return new Profile(shown.municipality(), answers, notes);
    }

    /** The questions whose answers would be stored: not those where what was saved first stays. */
    List<Question> mine() {
        return asked.stream()
                .filter(question -> !theirs.contains(question.id()))
                .toList();
    }

    /** Ids of what it speaks of. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        if (naming) {
            ids.add(FormSlip.MUNICIPALITY);
        }
        asked.forEach(question -> ids.add(question.id()));
        return ids;
    }

    /** The conflict that was shown, with what stood then. */
    Saved.Conflict conflict(Assessment then) {
        List<Clash> questions = asked.stream()
                .map(Question::id)
                .filter(clashes::contains)
                .map(id -> {
                    Given theirs = Given.of(then.profile(), id);
                    return new Clash(id, theirs, theirs, Given.of(reading.profile(), id));
                })
                .toList();
        return new Saved.Conflict(
                then,
                questions,
                Optional.of(reading.profile().municipality()).filter(name -> clashes.contains(FormSlip.MUNICIPALITY)));
    }
}
