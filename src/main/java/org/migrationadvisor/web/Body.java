package org.migrationadvisor.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.web.form.Form;

/** Reads what was sent, up to the size of the largest profile. */
public final class Body {

    /** Browsers hear a refusal only when they have sent everything; what is far too large is cut off. */
    private static final long MOST_SKIPPED = 16L * 1024 * 1024;

    private Body() {}

    /**
     * The bytes.
     *
     * @throws BadRequestResponse      if the sender breaks off or is too slow
     * @throws ContentTooLargeResponse if there are more than a profile may have, whether they are announced or not
     */
    public static byte[] bytes(Context context) {
        try {
            InputStream body = context.bodyInputStream();
            byte[] bytes = body.readNBytes(ProfileReader.LARGEST + 1);
            if (bytes.length > ProfileReader.LARGEST) {
                body.skip(MOST_SKIPPED);
                throw new ContentTooLargeResponse();
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw new BadRequestResponse();
        }
    }

    /** The fields of a form. */
    static Form form(Context context) {
        try {
            return Form.read(bytes(context));
        } catch (SyntaxFault malformed) {
            throw new BadRequestResponse();
        }
    }
}
