package org.migrationadvisor.web.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/**
 * Reads the files of a form, {@code multipart/form-data} as browsers send it, in memory and with nothing written anywhere.
 *
 * @param name  as the sender calls the file, without folders; only ever shown
 * @param bytes its content
 */
public record Upload(String name, byte[] bytes) {

    private static final int MOST_PARTS = 50;
    private static final int LONGEST_NAME = 100;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data;.*?boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?\\s*(;.*)?");
    private static final Pattern FILE = Pattern.compile("(?i); *filename=\"([^\"]*)\"");
    private static final String END_OF_HEADERS = "\r\n\r\n";

    /**
     * The files that were chosen, in order.
     *
     * @throws SyntaxFault if it is no such form
     */
    public static List<Upload> read(byte[] body, String contentType) throws SyntaxFault {
        Matcher boundary = BOUNDARY.matcher(Optional.ofNullable(contentType).orElse(""));
        if (!boundary.matches()) {
            throw fault();
        }
        byte[] between = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII);
        byte[] framed = concat("\r\n".getBytes(StandardCharsets.US_ASCII), body);
        List<Upload> files = new ArrayList<>();
        int at = find(framed, between, 0);
        for (int parts = 0; !ends(framed, at + between.length); parts++) {
            int next = at < 0 ? -1 : find(framed, between, at + between.length);
            if (next < 0 || parts == MOST_PARTS) {
                throw fault();
            }
            part(Arrays.copyOfRange(framed, at + between.length, next)).ifPresent(files::add);
            at = next;
        }
        return files;
    }

    private static Optional<Upload> part(byte[] part) throws SyntaxFault {
        int headers = find(part, END_OF_HEADERS.getBytes(StandardCharsets.US_ASCII), 0);
        if (headers < 0) {
            throw fault();
        }
        Matcher file = FILE.matcher(Utf8.decode(Arrays.copyOf(part, headers)));
        byte[] bytes = Arrays.copyOfRange(part, headers + END_OF_HEADERS.length(), part.length);
        return file.find() && !file.group(1).isEmpty()
                ? Optional.of(new Upload(plain(file.group(1)), bytes))
                : Optional.empty();
    }

    private static String plain(String name) {
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return own.length() > LONGEST_NAME ? own.substring(0, LONGEST_NAME) + "…" : own;
    }

    private static boolean ends(byte[] bytes, int at) {
        return at >= 2 && at + 1 < bytes.length && bytes[at] == '-' && bytes[at + 1] == '-';
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] concat(byte[] left, byte[] right) {
        byte[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }

    private static SyntaxFault fault() {
        return new SyntaxFault(0, Saying.of("no files"), Saying.of("a form with files as browsers send it"));
    }
}
