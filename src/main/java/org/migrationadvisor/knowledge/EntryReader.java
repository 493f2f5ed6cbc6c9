package org.migrationadvisor.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Coded;
import org.migrationadvisor.domain.ContradictionType;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Remark;
import org.migrationadvisor.domain.Severity;
import org.migrationadvisor.domain.Source;
import org.migrationadvisor.domain.Term;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.domain.Threshold;
import org.migrationadvisor.domain.Weight;
import org.migrationadvisor.domain.When;

/** How an entry of each kind becomes a value of the domain; the names of keys stand here and in the schemas only. */
final class EntryReader {

    private EntryReader() {}

    static Finding finding(Entry entry) {
        return new Finding(
                entry.words("id"),
                entry.words("section"),
                entry.code(Finding.Evidence.class, "evidence"),
                entry.text("statement"),
                entry.codes("figures"),
                entry.codes("sources"),
                entry.optionalText("note"));
    }

    static Source source(Entry entry) {
        return new Source(entry.words("id"), entry.words("reference"), entry.text("used_for"));
    }

    static Term term(Entry entry) {
        return new Term(
                entry.words("id"),
                entry.text("term"),
                entry.optionalText("forms"),
                entry.text("meaning"),
                entry.codes("see"));
    }

    static Questionnaire.Section section(Entry entry, List<Question.Option> interventions) {
        return new Questionnaire.Section(
                entry.words("id"),
                entry.number("order").intValueExact(),
                entry.text("title"),
                entry.text("introduction"),
                entry.list("questions", question -> question(question, interventions)));
    }

    private static Question question(Entry entry, List<Question.Option> interventions) {
        boolean catalogue = entry.optionalWords("answers_from").isPresent();
        Entry why = entry.entry("why");
        return new Question(
                entry.words("id"),
                entry.code(Question.Kind.class, "kind"),
                entry.yes("quick_check"),
                entry.yes("context"),
                entry.yes("changeable"),
                entry.text("text"),
                entry.optionalText("help"),
                new Question.Why(why.text("text"), why.codes("findings")),
                entry.optionalEntry("asked_when").map(EntryReader::askedWhen),
                entry.optionalNumber("at_most").map(Number::intValue),
                entry.optionalWords("matches"),
                entry.optionalEntry("number").map(EntryReader::range),
                entry.optionalWords("feeds").map(code -> Coded.of(Question.Feed.class, code)),
                catalogue ? interventions : entry.list("answers", EntryReader::option));
    }

    private static Question.AskedWhen askedWhen(Entry entry) {
        return new Question.AskedWhen(entry.words("question"), entry.codes("is"), entry.codes("is_not"));
    }

    private static Question.Range range(Entry entry) {
        return new Question.Range(
                entry.number("minimum"), entry.number("maximum"), entry.yes("whole"), entry.text("unit"));
    }

    private static Question.Option option(Entry entry) {
        return new Question.Option(
                entry.words("code"),
                entry.text("label"),
                entry.optionalText("help"),
                entry.optionalNumber("favourable").map(Number::doubleValue),
                entry.optionalEntry("per_cent").map(band -> new Question.Band(band.number("from"), band.number("to"))));
    }

    static DiagnosisType diagnosis(Entry entry) {
        Entry severities = entry.entry("severities");
        Map<Severity, Text> sentences = new java.util.EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            sentences.put(severity, severities.text(severity.code()));
        }
        return new DiagnosisType(
                entry.words("id"),
                entry.code(DiagnosisType.Kind.class, "kind"),
                entry.words("theme"),
                entry.text("title"),
                entry.text("meaning"),
                sentences,
                entry.text("objective"),
                entry.optionalWords("calculator").map(code -> Coded.of(DiagnosisType.Calculator.class, code)),
                entry.codes("findings"));
    }

    static ContradictionType contradiction(Entry entry) {
        return new ContradictionType(entry.words("id"), entry.codes("questions"), entry.text("text"));
    }

    static Remark remark(Entry entry) {
        return new Remark(
                entry.words("id"), entry.code(Remark.Kind.class, "kind"), entry.text("text"), entry.codes("findings"));
    }

    static Threshold threshold(Entry entry) {
        return new Threshold(
                entry.words("id"), entry.number("value").doubleValue(), entry.text("unit"), entry.text("source"));
    }

    static Weight weight(Entry entry) {
        return new Weight(
                entry.words("id"), entry.number("value").doubleValue(), entry.text("name"), entry.text("reason"));
    }

    static Intervention intervention(Entry entry) {
        return new Intervention(
                entry.words("id"),
                entry.words("theme"),
                entry.text("title"),
                entry.text("summary"),
                entry.text("rationale"),
                evidence(entry.entry("evidence")),
                entry.code(Intervention.Response.class, "response"),
                entry.codes("findings"),
                entry.list("first_steps", step -> new Intervention.Step(step.words("who"), step.text("text"))),
                entry.words("lead"),
                entry.words("lead_otherwise"),
                entry.codes("partners"),
                entry.list("requirements", EntryReader::requirement),
                entry.texts("prerequisites"),
                entry.list("cautions", caution -> new Intervention.Caution(caution.words("id"), caution.text("text"))),
                visible(entry.entry("visible")),
                entry.code(Intervention.Level.class, "demand"),
                entry.code(Intervention.Level.class, "cost"),
                firstResult(entry.entry("first_result")),
                entry.list("indicators", EntryReader::indicator),
                entry.text("result"),
                entry.text("plan_text"),
                entry.codes("rides_on"),
                entry.codes("carried_by"),
                entry.codes("ngo_work"),
                entry.codes("aims"),
                entry.code(Intervention.Role.class, "role"),
                entry.codes("features"),
                entry.code(When.class, "earliest"),
                entry.codes("after"));
    }

    private static Intervention.Evidence evidence(Entry entry) {
        return new Intervention.Evidence(
                entry.code(Intervention.Grade.class, "grade"),
                entry.list("practised", EntryReader::practice),
                entry.text("limits"));
    }

    private static Intervention.Practice practice(Entry entry) {
        return new Intervention.Practice(entry.optionalWords("case"), entry.words("actor"), entry.text("what"));
    }

    private static Intervention.Requirement requirement(Entry entry) {
        return new Intervention.Requirement(
                entry.words("id"),
                entry.text("text"),
                entry.words("question"),
                entry.codes("needs"),
                entry.list("otherwise", road -> new Intervention.Road(road.words("question"), road.codes("needs"))));
    }

    private static Intervention.Visible visible(Entry entry) {
        return new Intervention.Visible(entry.code(Intervention.Level.class, "level"), entry.texts("outputs"));
    }

    private static Intervention.FirstResult firstResult(Entry entry) {
        return new Intervention.FirstResult(entry.words("when"), entry.text("text"));
    }

    private static Intervention.Indicator indicator(Entry entry) {
        return new Intervention.Indicator(entry.text("text"), entry.text("unit"), entry.text("verification"));
    }

    static Case municipality(Entry entry, Profile profile) {
        return new Case(
                entry.words("id"),
                entry.words("name"),
                entry.optionalWords("department"),
                entry.yes("fictional"),
                entry.text("summary"),
                entry.list(
                        "measures",
                        measure -> new Case.Measure(
                                measure.words("actor"), measure.text("text"), measure.codes("interventions"))),
                entry.text("lessons"),
                entry.codes("findings"),
                profile);
    }

    /** The answers that stand for interventions: every one but those that take remittances. */
    static List<Question.Option> options(Iterable<Intervention> interventions) {
        List<Question.Option> options = new java.util.ArrayList<>();
        for (Intervention intervention : interventions) {
            if (!intervention.features().contains("takes_remittances")) {
                options.add(new Question.Option(
                        intervention.id(), intervention.title(), Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return options;
    }
}
