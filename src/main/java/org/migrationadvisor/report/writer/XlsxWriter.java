package org.migrationadvisor.report.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.migrationadvisor.report.block.Block;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.block.Section;

/** Writes a report as a workbook: a sheet for each section, words as words and numbers as numbers, and no formula anywhere. */
final class XlsxWriter {

    private static final int SMALLEST = 9;
    private static final int LONGEST_NAME = 31;
    private static final String PROGRAM = "Migration Advisor";
    private static final String FORMAT_VERSION = "1.0";

    private XlsxWriter() {}

    static byte[] write(Report report) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, PROGRAM, FORMAT_VERSION)) {
            workbook.setCompressionLevel(SMALLEST);
            workbook.setGlobalDefaultFont("Calibri", 10);
            workbook.properties().setTitle(report.title());
            Set<String> names = new HashSet<>();
            opening(new Sheet(workbook.newWorksheet(name(report.kind(), names)), report.opening()), report);
            for (Section section : report.sections()) {
                Sheet sheet = new Sheet(workbook.newWorksheet(name(section.title(), names)), section.blocks());
                sheet.heading(1, section.title());
                section.blocks().forEach(sheet::block);
                sheet.finish();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return xlsx.toByteArray();
    }

    private static void opening(Sheet sheet, Report report) {
        sheet.block(new Block.Paragraph(report.kind()));
        sheet.heading(1, report.title());
        report.opening().forEach(sheet::block);
        sheet.heading(2, report.contents());
        sheet.block(new Block.Items(
                false,
                report.sections().stream()
                        .map(section -> new Block.Paragraph(section.title()))
                        .toList()));
        sheet.finish();
    }

    /** A name that no other sheet has, in whatever case, without the characters that names of sheets must not have. */
    private static String name(String title, Set<String> names) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String name = shortened(plain, LONGEST_NAME);
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shortened(plain, LONGEST_NAME - 3) + " " + i;
        }
        return name;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    /** Column widths that serve every table of a sheet, in characters. */
    static List<Integer> widths(List<Block> blocks, int breadth) {
        int[] widths = new int[1];
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                widths = java.util.Arrays.copyOf(
                        widths, Math.max(widths.length, table.columns().size()));
                int all = table.columns().stream().mapToInt(Block.Column::width).sum();
                for (int i = 0; i < table.columns().size(); i++) {
                    widths[i] =
                            Math.max(widths[i], breadth * table.columns().get(i).width() / all);
                }
            }
        }
        return java.util.Arrays.stream(widths).boxed().toList();
    }
}
