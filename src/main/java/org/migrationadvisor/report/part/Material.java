package org.migrationadvisor.report.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Intervention;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Sayings;
import org.migrationadvisor.picture.Picture;
import org.migrationadvisor.picture.Pictures;
import org.migrationadvisor.picture.Table;
import org.migrationadvisor.report.Order;
import org.migrationadvisor.report.Part;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Cell;

/**
 * What every part is made of: one advice, and the words of one language.
 *
 * @param say     the words of reports
 * @param date    the day it is made
 * @param program version of the program
 */
public record Material(
        Edition edition,
        Sayings say,
        Advice advice,
        List<Influence.Inquiry> askFirst,
        Order order,
        LocalDate date,
        String program) {

    private static final int BEGINNING = 3;
    private static final int FIRST = 5;

    KnowledgeBase knowledge() {
        return edition.knowledge();
    }

    /** Words of reports. */
    public String say(String key, Object... blanks) {
        return say.say(key, blanks);
    }

    String municipality() {
        return advice.profile().municipality();
    }

    Intervention measure(String id) {
        return knowledge().interventions().get(id);
    }

    String title(String measure) {
        return edition.of(measure(measure).title());
    }

    DiagnosisType diagnosis(String id) {
        return knowledge().diagnoses().get(id);
    }

    String diagnosisTitle(String id) {
        return edition.of(diagnosis(id).title());
    }

    /** The diagnoses of one kind, the severest first. */
    List<Advice.Diagnosed> diagnoses(DiagnosisType.Kind kind) {
        return advice.diagnoses().stream()
                .filter(diagnosed -> diagnosis(diagnosed.id()).kind() == kind)
                .toList();
    }

    /** What a diagnosis says here, in the words of its severity. */
    String here(Advice.Diagnosed diagnosed) {
        return edition.of(diagnosis(diagnosed.id()).severities().get(diagnosed.severity()));
    }

    String severity(Advice.Diagnosed diagnosed) {
        return edition.words().severity(diagnosis(diagnosed.id()), diagnosed.severity());
    }

    /** The recommendations in the order of time. */
    Stream<Advice.Recommendation> inTime() {
        return advice.inTime().stream().map(advice::recommendation);
    }

    /** The measures to begin with: the first in the order of time, then the first in the order of need. */
    Set<String> first() {
        return Stream.concat(inTime().limit(BEGINNING), advice.recommendations().stream())
                .map(Advice.Recommendation::id)
                .distinct()
                .limit(FIRST)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The measures set out in full, in the order of time: the first ones, or all where they are asked for. */
    Stream<Advice.Recommendation> full() {
        Set<String> first = first();
        return inTime().filter(line -> order.parts().contains(Part.DETAILS) || first.contains(line.id()));
    }

    /** Says that further measures are left out here, where some are. */
    List<Block> onlyFirst() {
        int further = advice.recommendations().size() - (int) full().count();
        return further == 0
                ? List.of()
                : List.of(new Block.Paragraph(say(
                        "only-first", "further", further, "part", edition.code("report_part", Part.DETAILS.code()))));
    }

    /** A drawing on paper under a heading, and the table that says the same. */
    List<Block> picture(int level, Picture picture) {
        return picture.blank()
                ? List.of()
                : List.of(
                        new Block.Heading(level, picture.title()),
                        new Block.Picture(picture.wide(), picture.title()),
                        table(picture.table()));
    }

    /** A drawing on paper, where tables beside it say the same and more. */
    List<Block> drawing(Picture picture) {
        return picture.blank() ? List.of() : List.of(new Block.Picture(picture.wide(), picture.title()));
    }

    private Block table(Table table) {
        return new Block.Table(
                say("as-table"),
                table.heads().stream().map(head -> new Block.Column(head, 1)).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }

    Pictures pictures() {
        return new Pictures(knowledge(), edition.words().language());
    }

    /** A number as the language writes it. */
    String number(BigDecimal number) {
        return edition.words().number(number);
    }

    /** Words with a capital at their beginning, as where they stand alone. */
    String capital(String words) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(edition.words().locale()) + words.substring(first);
    }

    /** Who does something, where it stands alone. */
    String actor(String code) {
        return capital(edition.actor(code));
    }

    /** A remark in words. */
    String remark(String id) {
        return edition.of(knowledge().remarks().get(id).text());
    }

    /** Words joined as a list within a sentence. */
    String joined(List<String> words) {
        return String.join("; ", words);
    }
}
