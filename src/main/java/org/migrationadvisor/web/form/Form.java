package org.migrationadvisor.web.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migrationadvisor.syntax.Saying;
import org.migrationadvisor.syntax.SyntaxFault;
import org.migrationadvisor.syntax.Utf8;

/** The fields of a form as a browser sends them. */
public final class Form {

    /** A form in which nothing stands. */
    public static final Form EMPTY = new Form();

    private static final int MOST_FIELDS = 2_000;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form() {}

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws SyntaxFault if it is not that, not UTF-8, or has too many fields
     */
    public static Form read(byte[] body) throws SyntaxFault {
        Form form = new Form();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String[] pairs = text.isEmpty() ? new String[0] : text.split("&");
        if (pairs.length > MOST_FIELDS) {
            throw new SyntaxFault(
                    0,
                    Saying.of("{count} fields", "count", pairs.length),
                    Saying.of("at most {count}", "count", MOST_FIELDS));
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            form.fields
                    .computeIfAbsent(name, first -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return form;
    }

    private static String decoded(String text) throws SyntaxFault {
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%') {
                bytes[length++] = (byte) hexadecimal(text, i + 1);
                i += 2;
            } else {
                bytes[length++] = (byte) (character == '+' ? ' ' : character);
            }
        }
        return Utf8.decode(java.util.Arrays.copyOf(bytes, length));
    }

    private static int hexadecimal(String text, int at) throws SyntaxFault {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 1), 16);
        if (low < 0) {
            throw new SyntaxFault(0, Saying.of("a broken percent sign"), Saying.of("a form as browsers send it"));
        }
        return high * 16 + low;
    }

    /** Every value of a field, without the empty ones. */
    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The first value of a field that is not empty, without space around it. */
    public Optional<String> value(String name) {
        return values(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
