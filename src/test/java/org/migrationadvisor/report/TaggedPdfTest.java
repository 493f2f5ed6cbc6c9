package org.migrationadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.migrationadvisor.report.writer.Writers;

/** The PDF can be read aloud: what a reader needs is in its structure. */
class TaggedPdfTest {

    private static PDDocument pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = Loader.loadPDF(Writers.write(
                TheReport.on(
                        TheReport.ofCase("presto"),
                        new Order(
                                java.util.Set.of(Part.MAYOR, Part.DIAGNOSIS, Part.PLAN),
                                "ptdi",
                                java.util.Optional.empty()),
                        "es"),
                Format.PDF));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void it_is_marked_as_tagged() {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }

    @Test
    void it_has_a_language_and_a_title_that_a_reader_shows() {
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("La migración y el municipio de Presto");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void it_calls_itself_accessible() throws IOException {
        String metadata = new String(
                pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(metadata).contains("pdfuaid");
    }

    @Test
    void every_page_is_tied_to_the_structure() {
        for (PDPage page : pdf.getPages()) {
            assertThat(page.getCOSObject().containsKey(COSName.STRUCT_PARENTS)).isTrue();
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void headings_tables_and_lists_are_such_and_pictures_have_words() {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);

        assertThat(elements)
                .extracting(PDStructureElement::getStructureType)
                .contains("H1", "H2", "P", "Table", "TR", "TH", "TD", "L");
        assertThat(elements)
                .filteredOn(element -> element.getStructureType().equals("Figure"))
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }

    @Test
    void an_outline_leads_to_its_parts() {
        assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        node.getKids().forEach(kid -> {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        });
    }
}
