package org.migrationadvisor.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole self-assessment: its sections in order, and which questions a profile makes pointless. */
public final class Questionnaire {

    private final List<Section> sections;
    private final Map<String, Question> byId = new LinkedHashMap<>();
    private final List<Question> questions;
    private final List<Question> conditional;

    /** A titled group of questions. */
    public record Section(String id, int order, Text title, Text introduction, List<Question> questions) {}

    public Questionnaire(List<Section> sections) {
        this.sections = List.copyOf(sections);
        sections.forEach(section -> section.questions().forEach(question -> byId.put(question.id(), question)));
        this.questions = List.copyOf(byId.values());
        this.conditional = questions.stream()
                .filter(question -> question.askedWhen().isPresent())
                .toList();
    }

    /** The sections in the order of the questionnaire. */
    public List<Section> sections() {
        return sections;
    }

    /** Every question, in the order of the questionnaire. */
    public List<Question> questions() {
        return questions;
    }

    /** A question by its id. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The question whose codes stand in a list of the catalogue, such as {@code ngo_work}. */
    public Optional<Question> matching(String list) {
        return byId.values().stream()
                .filter(question -> question.matches().filter(list::equals).isPresent())
                .findFirst();
    }

    /** Whether a question is asked of this profile: no earlier answer makes it pointless, directly or through its parent. */
    public boolean applies(Question question, Profile profile) {
        return closedBy(question, profile).isEmpty();
    }

    /** The earlier question whose answer makes this one pointless, if there is one. */
    public Optional<Question> closedBy(Question question, Profile profile) {
        if (question.askedWhen().isEmpty()) {
            return Optional.empty();
        }
        Question.AskedWhen condition = question.askedWhen().get();
        Question parent = byId.get(condition.question());
        Optional<Question> above = closedBy(parent, profile);
        if (above.isPresent()) {
            return above;
        }
        return condition.leavesOpen(profile.answer(parent.id())) ? Optional.empty() : Optional.of(parent);
    }

    /** The responses that count: those to questions that apply, in the order of their ids. */
    public Map<String, Response> counted(Profile profile) {
        Set<String> closed = closed(profile);
        Map<String, Response> counted = new LinkedHashMap<>();
        profile.answers().forEach((id, response) -> {
            if (!closed.contains(id)) {
                counted.put(id, response);
            }
        });
        return counted;
    }

    /** The answered questions that do not apply, in the order of the questionnaire. */
    public List<String> ignored(Profile profile) {
        return closed(profile).stream().filter(profile.answers()::containsKey).toList();
    }

    /** Ids of the questions that do not apply, in the order of the questionnaire. */
    public Set<String> closed(Profile profile) {
        Set<String> closed = new LinkedHashSet<>();
        for (Question question : conditional) {
            if (!applies(question, profile)) {
                closed.add(question.id());
            }
        }
        return closed;
    }
}
