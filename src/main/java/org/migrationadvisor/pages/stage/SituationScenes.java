package org.migrationadvisor.pages.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.Edition;

/** The municipality, its answers, and what the rules conclude from them. */
final class SituationScenes {

    private static final int MOST_ANSWERS = 6;
    private static final int MOST_DIAGNOSES = 6;
    private static final int CHIEF_DIAGNOSES = 4;

    private final Edition edition;
    private final Case municipality;
    private final Advice advice;
    private final StageWords words;
    private final Map<String, Response> counted;

    SituationScenes(Edition edition, Case municipality, Advice advice) {
        this.edition = edition;
        this.municipality = municipality;
        this.advice = advice;
        this.words = new StageWords(edition);
        this.counted = edition.knowledge().questionnaire().counted(municipality.profile());
    }

    Scene municipality() {
        return new Scene.Municipality(edition.of(municipality.summary()));
    }

    /** What was done there. */
    Scene done() {
        return new Scene.Columns(Stream.of("local_government", "ngo")
                .map(actor -> new Scene.Columns.Column(
                        edition.code("actor", actor),
                        municipality.measures().stream()
                                .filter(measure -> measure.actor().equals(actor))
                                .map(measure -> edition.of(measure.text()))
                                .toList(),
                        ""))
                .filter(column -> !column.items().isEmpty())
                .toList());
    }

    /** What is known of a section, spread over as few screens as it takes: the quick check first, since it asks for what weighs most. */
    List<Scene> answers(Questionnaire.Section section) {
        List<Scene.Answered> known = known(section).stream()
                .sorted(Comparator.comparing(Question::quickCheck).reversed())
                .map(question -> words.answered(question.id(), counted.get(question.id())))
                .toList();
        List<List<Scene.Answered>> parts = Screen.spread(known, MOST_ANSWERS);
        return parts.stream()
                .<Scene>map(part ->
                        new Scene.Answers(part, part == parts.get(parts.size() - 1) ? unknown(section) : ""))
                .toList();
    }

    private String unknown(Questionnaire.Section section) {
        int unknown = (int) section.questions().stream()
                .filter(question -> Response.UNKNOWN.equals(counted.get(question.id())))
                .count();
        return unknown > 0 ? edition.count("stage-unknown", unknown) : "";
    }

    private List<Question> known(Questionnaire.Section section) {
        return section.questions().stream()
                .filter(question -> counted.containsKey(question.id()))
                .filter(question -> !counted.get(question.id()).equals(Response.UNKNOWN))
                .toList();
    }

    /** What is diagnosed of a kind: the severest at length, and where they are many, the others by title on a second screen. */
    List<Scene> diagnoses(DiagnosisType.Kind kind) {
        List<Scene.Marked> all = all(kind).stream().map(words::marked).toList();
        int chief = all.size() > MOST_DIAGNOSES ? CHIEF_DIAGNOSES : all.size();
        return Stream.<Scene>of(
                        new Scene.Diagnoses(all.subList(0, chief)),
                        new Scene.OtherDiagnoses(all.subList(chief, all.size())))
                .limit(all.isEmpty() ? 0 : chief < all.size() ? 2 : 1)
                .toList();
    }

    private List<Advice.Diagnosed> all(DiagnosisType.Kind kind) {
        return advice.diagnoses().stream()
                .filter(diagnosed ->
                        edition.knowledge().diagnoses().get(diagnosed.id()).kind() == kind)
                .toList();
    }
}
