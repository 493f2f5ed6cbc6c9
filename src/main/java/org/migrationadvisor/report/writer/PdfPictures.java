package org.migrationadvisor.report.writer;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migrationadvisor.report.block.Block;
import org.w3c.dom.Element;

/** The pictures of one PDF, kept in memory under addresses of their own and drawn onto its pages. */
final class PdfPictures implements HtmlWriter.Drawings, FSStreamFactory, SVGDrawer {

    static final String PROTOCOL = "picture";

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    @Override
    public void draw(Block.Picture picture, Markup html) {
        String address = PROTOCOL + ":" + pictures.size() + ".svg";
        pictures.put(address, picture.svg().getBytes(StandardCharsets.UTF_8));
        html.empty("img", "src", address, "alt", picture.alternative());
    }

    /** Whether an address is that of one of the pictures. */
    boolean has(String address) {
        return pictures.containsKey(address);
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new PdfDrawing(svg, width);
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] bytes = pictures.getOrDefault(address, new byte[0]);
        return new FSStream() {

            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext context) {
        // the drawings use the fonts of the document
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
