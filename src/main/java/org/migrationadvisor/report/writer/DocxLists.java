package org.migrationadvisor.report.writer;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;

/** The lists of a document. Each numbered one begins anew. */
final class DocxLists {

    static final BigInteger BULLETS = BigInteger.ONE;

    private static final BigInteger NUMBERED = BigInteger.ONE;

    private final XWPFNumbering numbering;

    DocxLists(XWPFDocument document) {
        this.numbering = document.getNumbering();
    }

    BigInteger numbered() {
        BigInteger list = numbering.addNum(NUMBERED);
        var restart = numbering.getNum(list).getCTNum().addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return list;
    }
}
