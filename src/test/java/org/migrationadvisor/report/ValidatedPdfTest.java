package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.report.writer.Writers;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF keeps the standard for accessible documents, PDF/UA-1, as far as the program veraPDF can tell. */
class ValidatedPdfTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"presto, es", "arani, en"})
    void a_report_keeps_the_standard(String id, String language) throws IOException, VeraPDFException {
        assertThat(faults(pdf(id, language))).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everything")
    void so_does_that_of_every_case_in_every_language(String id, String language) throws IOException, VeraPDFException {
        assertThat(faults(pdf(id, language))).isEmpty();
    }

    static Stream<Arguments> everything() {
        return TheProgram.knowledge().cases().keySet().stream()
                .flatMap(id -> TheProgram.knowledge().languages().stream().map(language -> Arguments.of(id, language)));
    }

    @Test
    void the_validator_notices_a_document_without_a_language() throws IOException, VeraPDFException {
        byte[] mute = without(pdf("arani", "en"), COSName.LANG);

        assertThat(faults(mute)).isNotEmpty();
    }

    private static byte[] pdf(String id, String language) {
        return Writers.write(TheReport.whole(TheReport.ofCase(id), language), Format.PDF);
    }

    private static byte[] without(byte[] pdf, COSName entry) throws IOException {
        ByteArrayOutputStream less = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(entry);
            document.save(less);
        }
        return less.toByteArray();
    }

    private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
