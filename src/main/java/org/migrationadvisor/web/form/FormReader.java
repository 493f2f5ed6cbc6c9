package org.migrationadvisor.web.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.questionnaire.Filled;
import org.migrationadvisor.pages.questionnaire.FormSlip;

/** Reads the form of the questionnaire: what stands in it, and the profile it makes where nothing is wrong. */
public final class FormReader {

    private static final int LONGEST_NOTE = 10_000;

    private final KnowledgeBase knowledge;

    /**
     * A form that was read.
     *
     * @param filled  what stands in it, sound or not
     * @param profile what it makes, as far as it is sound
     * @param slips   what cannot be accepted
     */
    public record Reading(Filled filled, Profile profile, List<FormSlip> slips) {}

    public FormReader(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Reads what stands at some questions.
     *
     * @param naming whether the municipality is named in the form too
     */
    public Reading read(Form form, Collection<Question> questions, boolean naming) {
        Filled filled = filled(form, questions);
        List<FormSlip> slips = new ArrayList<>();
        if (naming) {
            Slips.municipality(filled.municipality()).ifPresent(slips::add);
        }
        TreeMap<String, Response> answers = new TreeMap<>();
        TreeMap<String, Note> notes = new TreeMap<>();
        for (Question question : questions) {
            AnswerReader answer = new AnswerReader(question, filled.entry(question.id()));
            answer.response().ifPresent(response -> answers.put(question.id(), response));
            answer.slip().ifPresent(slips::add);
            note(question.id(), filled.entry(question.id()), slips).ifPresent(note -> notes.put(question.id(), note));
        }
        return new Reading(filled, new Profile(filled.municipality(), answers, notes), slips);
    }

    /** What is wrong with the name of a municipality; empty where nothing is. */
    public static Optional<FormSlip> misnamed(String name) {
        return Slips.municipality(name);
    }

    private static Filled filled(Form form, Collection<Question> questions) {
        Map<String, Filled.Entry> entries = new LinkedHashMap<>();
        for (Question question : questions) {
            String id = question.id();
            Filled.Entry entry = new Filled.Entry(
                    new LinkedHashSet<>(form.values(id)),
                    form.value(id + ".written").orElse(""),
                    form.value(id + ".basis").orElse(""),
                    form.value(id + ".note")
                            .map(text -> text.replace("\r\n", "\n"))
                            .orElse(""));
            entries.put(id, entry);
        }
        return new Filled(form.value(FormSlip.MUNICIPALITY).orElse(""), entries);
    }

    private Optional<Note> note(String question, Filled.Entry entry, List<FormSlip> slips) {
        if (entry.note().length() > LONGEST_NOTE) {
            slips.add(new FormSlip(question, "note-too-long"));
        }
        Optional<String> basis = Optional.of(entry.basis()).filter(words -> !words.isEmpty());
        if (basis.isPresent() && !knowledge.vocabulary().get("basis").containsKey(basis.get())) {
            slips.add(new FormSlip(question, "not-an-option"));
        }
        Optional<String> text = Optional.of(entry.note()).filter(note -> !note.isEmpty());
        return basis.isEmpty() && text.isEmpty() ? Optional.empty() : Optional.of(new Note(basis, text));
    }
}
