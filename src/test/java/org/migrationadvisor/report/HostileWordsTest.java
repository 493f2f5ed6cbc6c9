package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migrationadvisor.domain.Note;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.report.block.Report;
import org.migrationadvisor.report.writer.Writers;

/** What planners write may be long, strange or hostile: it stays words, and nothing outside is opened for it. */
class HostileWordsTest {

    private static Profile noting(String text) {
        return new Profile(
                "San Isidro’s Ñuqaʼ",
                new TreeMap<>(Map.of("population", Response.UNKNOWN)),
                new TreeMap<>(Map.of("population", new Note(Optional.empty(), Optional.of(text)))));
    }

    private static Report reportNoting(String text) {
        return TheReport.only(noting(text), Part.ANSWERS);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void ten_thousand_characters_without_a_space_are_said_whole(Format format) {
        String text = "abcdefghij".repeat(1_000);

        byte[] document = Writers.write(reportNoting(text), format);

        assertThat(FormatsAgreeTest.plain(Extracted.from(document, format))).contains(text);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_xml_cannot_hold_is_replaced_and_nothing_turns_the_text_around(Format format) {
        String text = "before\u0000\u0007\u001b\ud800 \u202eevil\u202c \u2066after\ufffe שלום";

        String said = FormatsAgreeTest.plain(Extracted.from(Writers.write(reportNoting(text), format), format));

        assertThat(said).contains("evil").doesNotContain("\u202e", "\u2066", "\u0000", "\u0007", "\ufffe");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void apostrophes_of_quechua_and_accents_stay(Format format) {
        String text = "ñuqanchikʼ p’unchay k'anchay ¿qué? “así” áéíóúüÑ";

        String said = FormatsAgreeTest.plain(Extracted.from(Writers.write(reportNoting(text), format), format));

        assertThat(said).contains(FormatsAgreeTest.plain(text));
    }

    @Test
    void nobody_outside_is_asked_for_anything() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.png";
        String text = "<img src=\"" + address + "\"/> </p></style><link rel='stylesheet' href='" + address + "'/> url("
                + address + ") <!DOCTYPE a SYSTEM '" + address + "'> =IMAGE(\"" + address + "\") " + address;
        Report report = TheReport.only(
                new Profile(
                        "\"}</style><img src='" + address + "'>",
                        noting(text).answers(),
                        noting(text).notes()),
                Part.ANSWERS,
                Part.MAYOR);

        for (Format format : Format.values()) {
            assertThat(FormatsAgreeTest.plain(Extracted.from(Writers.write(report, format), format)))
                    .contains(FormatsAgreeTest.plain(text));
        }

        canary.stop(0);
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "XLSX"})
    void no_part_of_an_office_document_leads_outside(Format format) throws IOException, InvalidFormatException {
        byte[] document = Writers.write(reportNoting("http://example.org/x"), format);

        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(document))) {
            for (PackagePart part : parts.getParts()) {
                if (!part.isRelationshipPart()) {
                    assertThat(part.getRelationships())
                            .noneMatch(relationship ->
                                    relationship.getTargetMode().name().equals("EXTERNAL"));
                }
            }
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void no_cell_of_a_workbook_is_a_formula(String text) throws IOException {
        byte[] document = Writers.write(reportNoting(text), Format.XLSX);

        try (XSSFWorkbook xlsx = new XSSFWorkbook(new ByteArrayInputStream(document))) {
            xlsx.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
        assertThat(Extracted.from(document, Format.XLSX)).contains(text);
    }
}
