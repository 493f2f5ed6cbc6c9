package org.migrationadvisor.pages.assessment;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Optional;
import org.migrationadvisor.assessment.Right;
import org.migrationadvisor.assessment.Secret;
import org.migrationadvisor.pages.Edition;

/** Writes the page of the links. */
public final class LinksPages {

    private static final int MARGIN = 4;

    private final Edition edition;
    private final String server;

    /** @param server scheme, host and port of the links, as the reader's browser knows them */
    public LinksPages(Edition edition, String server) {
        this.edition = edition;
        this.server = server;
    }

    /** The page, with the links that are known. */
    public LinksPage page(
            Around around,
            boolean begun,
            boolean quick,
            boolean guessed,
            Optional<Secret> edit,
            Optional<Secret> read) {
        return new LinksPage(
                edition.say("links-title"),
                around,
                begun,
                quick,
                guessed,
                List.of(way(Right.EDIT, edit), way(Right.READ, read)));
    }

    private LinksPage.Way way(Right right, Optional<Secret> secret) {
        if (secret.isEmpty()) {
            return new LinksPage.Way(right.code(), "", 0, "");
        }
        String href = server + "/open/" + secret.get().text();
        QrCode code = QrCode.encodeText(href, QrCode.Ecc.MEDIUM);
        return new LinksPage.Way(right.code(), href, code.size + 2 * MARGIN, path(code));
    }

    /** One square for each dark module, joined along rows. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(end - x)
                            .append("v1h-")
                            .append(end - x)
                            .append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
