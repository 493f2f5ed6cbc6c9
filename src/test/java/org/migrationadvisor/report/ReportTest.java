package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.fixture.Folders;
import org.migrationadvisor.knowledge.KnowledgeFolder;
import org.migrationadvisor.knowledge.KnowledgeReader;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;
import org.migrationadvisor.report.block.Report;

class ReportTest {

    @ParameterizedTest
    @EnumSource(Part.class)
    void each_part_can_be_made_alone_and_left_out(Part part) {
        Profile profile = TheReport.ofCase("pampa-quieta");
        Report without = TheReport.on(
                profile,
                new Order(
                        Set.copyOf(Stream.of(Part.values())
                                .filter(other -> other != part)
                                .toList()),
                        "ptdi",
                        Optional.empty()),
                "en");

        List<String> alone = TheReport.only(profile, part).sections().stream()
                .map(section -> section.id())
                .toList();

        assertThat(without.sections()).extracting(section -> section.id()).doesNotContainAnyElementsOf(alone);
    }

    @Test
    void the_situation_for_the_mayor_has_five_sentences_at_most_and_three_measures() {
        Report report = TheReport.only(TheReport.ofCase("pampa-quieta"), Part.MAYOR);

        List<Block> blocks = report.sections().get(0).blocks();

        assertThat(((Block.Table) blocks.get(2)).columns()).hasSize(1 + 3);
        assertThat(((Block.Items) blocks.get(1)).items()).hasSizeBetween(2, 5);
    }

    @Test
    void a_municipality_that_knows_nothing_gets_a_report_all_the_same() {
        Report report = TheReport.whole(new Profile("Nada", java.util.Map.of()), "es");

        assertThat(Said.in(report)).contains("Anexo: respuestas");
    }

    @Test
    void a_yearly_plan_holds_only_what_begins_within_the_year() {
        Profile profile = TheReport.ofCase("pampa-quieta");
        Report report = TheReport.on(profile, new Order(Set.of(Part.PLAN), "poa", Optional.empty()), "en");

        Block.Table table = (Block.Table) report.sections().get(1).blocks().get(1);

        assertThat(table.rows()).hasSize((int) TheProgram.adviceFor(profile).recommendations().stream()
                .filter(line -> line.when() != When.LATER)
                .count());
    }

    @Test
    void codes_of_the_national_plan_are_left_to_the_planner() {
        Report report = TheReport.on(
                TheReport.ofCase("pampa-quieta"), new Order(Set.of(Part.PLAN), "ptdi", Optional.empty()), "es");

        Block.Table table = (Block.Table) report.sections().get(1).blocks().get(1);

        assertThat(table.columns().get(0).title()).isEqualTo("Pilar o eje");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.get(0)).isEqualTo(Cell.open()));
    }

    @Test
    void what_is_at_stake_is_reckoned_from_the_planners_own_figures() {
        Report report = TheReport.on(
                TheReport.ofCase("pampa-quieta"),
                new Order(Set.of(Part.TRANSFERS), "ptdi", Optional.of(BigDecimal.valueOf(500))),
                "en");

        assertThat(Said.in(report)).contains("780,000", "1,560,000");
    }

    @Test
    void another_plan_format_needs_a_file_only(@TempDir Path folder) throws IOException {
        Folders.copy(Path.of("knowledge-base"), folder);
        Files.writeString(folder.resolve("plan-formats/cooperation.yaml"), """
                id: cooperation
                order: 9
                title: {en: Cooperation sheet, es: Ficha de cooperación}
                introduction: {en: For a partner., es: Para un aliado.}
                includes: [now]
                tables:
                  - title: {en: What we ask, es: Lo que pedimos}
                    columns:
                      - {title: {en: No., es: N.º}, field: number, width: 1}
                      - {title: {en: Measure, es: Medida}, field: measure, width: 5}
                      - {title: {en: Contribution, es: Aporte}, field: blank, width: 4, note: {en: In money or kind., es: En dinero o en especie.}}
                """);
        KnowledgeBase knowledge = KnowledgeReader.read(new KnowledgeFolder(folder), "test");
        Profile profile = TheReport.ofCase("pampa-quieta");

        Report report = new Reports(knowledge, "test")
                .of(
                        TheProgram.adviceFor(profile),
                        List.of(),
                        new Order(Set.of(Part.PLAN), "cooperation", Optional.empty()),
                        "es",
                        TheReport.DAY);

        assertThat(Said.in(report))
                .contains("Ficha de cooperación", "Lo que pedimos", "Aporte", "En dinero o en especie.");
    }

    @Test
    void every_word_of_the_report_is_written_and_every_word_written_is_used() {
        String java = String.join(
                "",
                Folders.texts(Path.of("src/main/java/org/migrationadvisor/report"), ".java")
                        .values());
        Set<String> written = TheProgram.knowledge().vocabulary().get("report").keySet();

        assertThat(written)
                .filteredOn(key -> !key.startsWith("diagnoses-"))
                .allSatisfy(key -> assertThat(java).contains("\"" + key + "\""));
        assertThat(Pattern.compile("say\\(\\s*\"([a-z-]+)\"[,)]")
                        .matcher(java)
                        .results()
                        .map(found -> found.group(1)))
                .allMatch(written::contains);
    }
}
