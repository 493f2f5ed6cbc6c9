package org.migrationadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.Text;

/** Scale honesty (domain.md, section 4 and section 5, point 12): what was seen, what was read, what is inferred; and how small it was. */
class CatalogueTest {

    @ParameterizedTest(name = "{0} is {1} and {2}")
    @CsvSource({
        "family-strengthening, social, practised",
        "child-protection-services, social, practised",
        "grandparent-literacy, social, practised",
        "homework-support, social, practised",
        "child-relief-centre, social, practised",
        "relatives-association, social, practised",
        "family-ties-abroad, social, practised",
        "awareness-media, social, practised",
        "migrant-legal-support, legal, practised",
        "predeparture-training, legal, practised",
        "circular-migration, economic, practised",
        "migrant-service-centre, economic, practised",
        "return-microcredit, economic, practised",
        "return-value-chain, economic, practised",
        "remittance-investment, economic, practised",
        "women-reintegration, economic, practised",
        "enterprise-culture, economic, practised",
        "employment-generation, economic, practised",
        "rural-attractiveness, economic, practised",
        "diaspora-partnership, economic, reported",
        "matching-grants, economic, reported",
        "staff-training, governance, derived",
        "peer-exchange, governance, derived",
        "migration-diagnostic, governance, practised",
        "plan-embedding, governance, derived",
        "ngo-partnership, governance, derived",
        "twinning, governance, practised",
        "community-leadership, governance, derived",
        "elderly-support, social, derived",
        "census-readiness, governance, derived"
    })
    void every_intervention_has_its_theme_and_its_kind_of_evidence(String id, String theme, String evidence) {
        Intervention intervention = TheProgram.knowledge().interventions().get(id);

        assertThat(intervention.theme()).isEqualTo(theme);
        assertThat(intervention.evidence().grade().code()).isEqualTo(evidence);
    }

    @Test
    void the_catalogue_has_no_other_intervention_than_these_and_the_tax() {
        assertThat(TheProgram.knowledge().interventions()).hasSize(31).containsKey("remittance-tax");
    }

    @Test
    void only_production_and_employment_are_indirect() {
        List<String> indirect = TheProgram.knowledge().interventions().values().stream()
                .filter(intervention -> intervention.response() == Intervention.Response.INDIRECT)
                .map(Intervention::id)
                .toList();

        assertThat(indirect).containsExactlyInAnyOrder("rural-attractiveness", "employment-generation");
    }

    @Test
    void circular_migration_says_how_few_it_was() {
        Intervention circular = TheProgram.knowledge().interventions().get("circular-migration");

        assertThat(everyWordOf(circular, "en")).contains("16");
        assertThat(everyWordOf(circular, "es")).contains("16");
    }

    private static String everyWordOf(Intervention intervention, String language) {
        return Stream.concat(
                        Stream.of(
                                intervention.summary(), intervention.evidence().limits()),
                        intervention.cautions().stream().map(Intervention.Caution::text))
                .map((Text text) -> text.in(language))
                .collect(Collectors.joining(" "));
    }
}
