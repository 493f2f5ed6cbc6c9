package org.migrationadvisor.report.part;

import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Draft;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.domain.When;
import org.migrationadvisor.report.Part;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Section;

/** The drafts of the knowledge base for one part, filled as far as the advice can fill them. */
public final class DraftChapter implements Chapter {

    private static final String NGO = "ngo";
    private static final int MOST = 6;

    private final Part part;

    public DraftChapter(Part part) {
        this.part = part;
    }

    @Override
    public List<Section> sections(Material material) {
        return material.knowledge().drafts().values().stream()
                .filter(draft -> draft.part().equals(part.code()))
                .map(draft -> section(material, draft))
                .toList();
    }

    private static Section section(Material material, Draft draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(material.edition().of(draft.about())));
        draft.pieces().forEach(piece -> blocks.add(block(material, piece)));
        return new Section(draft.id(), material.edition().of(draft.title()), Section.Paper.FRESH, blocks);
    }

    private static Block block(Material material, Draft.Piece piece) {
        if (piece instanceof Draft.Heading heading) {
            return new Block.Heading(2, filled(material, heading.text()));
        }
        if (piece instanceof Draft.Fill fill) {
            return new Block.Blank(filled(material, fill.label()));
        }
        return piece instanceof Draft.Listed listed
                ? list(material, listed.source())
                : new Block.Paragraph(filled(material, ((Draft.Paragraph) piece).text()));
    }

    private static String filled(Material material, Text text) {
        return material.edition().of(text).replace("{municipality}", material.municipality());
    }

    private static Block list(Material material, Draft.Source source) {
        List<String> lines = lines(material, source);
        return lines.isEmpty()
                ? new Block.Blank(material.say("to-be-filled"))
                : new Block.Items(
                        false,
                        lines.stream().limit(MOST).map(Block.Paragraph::new).toList());
    }

    private static List<String> lines(Material material, Draft.Source source) {
        return switch (source) {
            case IMPACTS ->
                material.diagnoses(DiagnosisType.Kind.IMPACT).stream()
                        .map(material::here)
                        .toList();
            case OBJECTIVES ->
                Objectives.words(
                        material,
                        material.diagnoses(DiagnosisType.Kind.IMPACT).stream()
                                .map(Advice.Diagnosed::id)
                                .toList());
            case MEASURES_NOW -> measures(material, When.NOW);
            case MEASURES_NEXT -> measures(material, When.NEXT);
            case MEASURES_WITH_NGOS ->
                material.inTime()
                        .filter(line ->
                                line.lead().equals(NGO) || line.partners().contains(NGO))
                        .map(line -> material.title(line.id()))
                        .toList();
        };
    }

    private static List<String> measures(Material material, When when) {
        return material.inTime()
                .filter(line -> line.when() == when)
                .map(line -> material.title(line.id()))
                .toList();
    }
}
