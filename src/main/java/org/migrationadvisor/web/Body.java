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
        return bytes(context, ProfileReader.LARGEST);
    }

    /**
     * The bytes.
     *
     * @throws ContentTooLargeResponse if there are more than the limit
     */
    public static byte[] bytes(Context context, int limit) {
        try {
            InputStream body = context.bodyInputStream();
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                body.skip(MOST_SKIPPED);
                throw new ContentTooLargeResponse();
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw new BadRequestResponse();
        }
    }

    /** The fields of a form. */
    public static Form form(Context context) {
        return form(context, ProfileReader.LARGEST);
    }

    /** The fields of a form of at most so many bytes. */
    public static Form form(Context context, int limit) {
        try {
            return Form.read(bytes(context, limit));
        } catch (SyntaxFault malformed) {
            throw new BadRequestResponse();
        }
    }
}
