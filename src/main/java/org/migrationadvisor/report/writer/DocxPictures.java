package org.migrationadvisor.report.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.migrationadvisor.report.block.Block;

/** The pictures of a document, as wide as the page, with words for those who do not see them. */
final class DocxPictures {

    private static final int TWENTIETHS = 20;

    private DocxPictures() {}

    static void add(XWPFDocument document, Block.Picture picture, int room) {
        Raster raster = Raster.of(picture.svg());
        double points = room / (double) TWENTIETHS;
        XWPFRun run = document.createParagraph().createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(raster.png()),
                    PictureType.PNG,
                    "picture.png",
                    Units.toEMU(points),
                    Units.toEMU(points * raster.height() / raster.width()));
        } catch (InvalidFormatException | IOException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
    }
}
