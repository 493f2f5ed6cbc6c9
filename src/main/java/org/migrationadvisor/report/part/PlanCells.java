package org.migrationadvisor.report.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.PlanField;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.report.block.Cell;

/** Fills the cells of plan tables: each field of a format, for one recommended measure. */
final class PlanCells {

    private static final int DIAGNOSES = 3;

    private final Material material;
    private final Edition edition;

    PlanCells(Material material) {
        this.material = material;
        this.edition = material.edition();
    }

    Cell cell(PlanField field, int number, Advice.Recommendation line) {
        Intervention measure = material.measure(line.id());
        return switch (field) {
            case BLANK -> Cell.open();
            case NUMBER -> new Cell.Figure(BigDecimal.valueOf(number), String.valueOf(number));
            case MEASURE -> Cell.of(edition.of(measure.title()));
            case PROBLEM ->
                Cell.of(chief(line).stream().map(material::diagnosisTitle).toList());
            case OBJECTIVE -> Cell.of(Objectives.words(material, chief(line)));
            case RESULT -> Cell.of(edition.of(measure.result()));
            case ACTIVITIES ->
                Cell.of(numbered(edition.of(measure.firstSteps().stream()
                        .map(Intervention.Step::text)
                        .toList())));
            case INDICATOR -> Cell.of(edition.of(measure.indicators().get(0).text()));
            case UNIT -> Cell.of(edition.of(measure.indicators().get(0).unit()));
            case INDICATORS -> Cell.of(numbered(indicators(measure, Intervention.Indicator::text)));
            case VERIFICATION -> Cell.of(numbered(indicators(measure, Intervention.Indicator::verification)));
            case ASSUMPTIONS -> Cell.of(edition.of(measure.prerequisites()));
            case RISKS -> Cell.of(MeasureBlocks.standing(material, line).toList());
            case LEAD -> Cell.of(material.actor(line.lead()));
            case PARTNERS ->
                Cell.of(line.partners().stream().map(material::actor).toList());
            case PERIOD -> Cell.of(edition.code("when_long", line.when().code()));
            case DEMAND -> Cell.of(edition.code("demand", measure.demand().code()));
            case COST -> Cell.of(edition.code("cost", measure.cost().code()));
            case VISIBLE -> Cell.of(edition.words().visible(line));
            case FIRST_RESULT -> Cell.of(FirstResults.sentence(material, measure));
            case PLAN_TEXT -> Cell.of(edition.of(measure.planText()));
            case EVIDENCE ->
                Cell.of(edition.code("evidence", measure.evidence().grade().code()));
        };
    }

    private static List<String> chief(Advice.Recommendation line) {
        return line.answers().stream().limit(DIAGNOSES).toList();
    }

    private List<String> indicators(Intervention measure, Function<Intervention.Indicator, Text> text) {
        return edition.of(measure.indicators().stream().map(text).toList());
    }

    private static List<String> numbered(List<String> lines) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add((i + 1) + ". " + lines.get(i));
        }
        return numbered;
    }
}
