package org.migrationadvisor.pages.catalogue;

import java.util.List;
import java.util.Optional;
import org.migrationadvisor.domain.Case;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.picture.Pictures;

/** Writes the pages of the cases. */
public final class CasePages {

    private final Edition edition;

    public CasePages(Edition edition) {
        this.edition = edition;
    }

    public CasesPage all() {
        return new CasesPage(
                edition.say("cases-title"),
                items(false),
                items(true),
                new Pictures(edition.knowledge(), edition.words().language()).cases());
    }

    private List<CasesPage.Item> items(boolean fictional) {
        return edition.knowledge().cases().values().stream()
                .filter(municipality -> municipality.fictional() == fictional)
                .map(municipality -> new CasesPage.Item(
                        municipality.id(),
                        municipality.name(),
                        municipality.department().orElse(""),
                        edition.of(municipality.summary()),
                        measures(municipality)))
                .toList();
    }

    public CasePage one(Case municipality) {
        return new CasePage(
                municipality.name(),
                municipality.id(),
                municipality.department().orElse(""),
                municipality.fictional(),
                edition.of(municipality.summary()),
                measures(municipality),
                edition.of(municipality.lessons()),
                edition.all(municipality.findings(), edition::finding),
                answers(municipality),
                (int) municipality.profile().answers().values().stream()
                        .filter(Response.UNKNOWN::equals)
                        .count());
    }

    private List<CasePage.Measure> measures(Case municipality) {
        return municipality.measures().stream()
                .map(measure -> new CasePage.Measure(
                        edition.code("actor", measure.actor()),
                        edition.of(measure.text()),
                        edition.all(measure.interventions(), edition::intervention)))
                .toList();
    }

    private List<CasePage.Answer> answers(Case municipality) {
        return edition.knowledge().questionnaire().questions().stream()
                .flatMap(question -> municipality.profile().answer(question.id()).stream()
                        .filter(response -> !response.equals(Response.UNKNOWN))
                        .map(response -> answer(municipality, question, response)))
                .toList();
    }

    private CasePage.Answer answer(Case municipality, Question question, Response response) {
        String source = Optional.ofNullable(municipality.profile().notes().get(question.id()))
                .flatMap(note -> note.text())
                .orElse("");
        return new CasePage.Answer(
                edition.of(question.text()), edition.words().response(question.id(), response), source);
    }
}
