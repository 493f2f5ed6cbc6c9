package org.migrationadvisor.report.writer;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.migrationadvisor.report.block.Block;

/** The pictures of one PDF, kept in memory under addresses of their own: as outlines, their letters would make the file large. */
final class PdfPictures implements HtmlWriter.Drawings, FSStreamFactory {

    static final String PROTOCOL = "picture";

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    @Override
    public void draw(Block.Picture picture, Markup html) {
        String address = PROTOCOL + ":" + pictures.size();
        pictures.put(address, Raster.of(picture.svg()).png());
        html.empty("img", "src", address, "alt", picture.alternative());
    }

    /** Whether an address is that of one of the pictures. */
    boolean has(String address) {
        return pictures.containsKey(address);
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
}
