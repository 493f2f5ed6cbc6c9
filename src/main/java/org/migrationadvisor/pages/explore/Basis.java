package org.migrationadvisor.pages.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.Link;

/**
 * A municipality whose advice is explored.
 *
 * @param path below which its pages stand, such as {@code /cases/yotala}
 * @param back its own page
 * @param given whether changes are held against the advice that was given, rather than against that of its answers as they stand
 */
public record Basis(Profile profile, String path, Link back, boolean given) {

    public Basis(Profile profile, String path, Link back) {
        this(profile, path, back, false);
    }

    /** The same, held against the advice that was given or that there is now. */
    public Basis against(boolean other) {
        return new Basis(profile, path, back, other);
    }

    /** The page that asks what if, with pins on the profile. */
    public String whatIf(List<PinText> pins) {
        return path + "/what-if" + query(pins);
    }

    /** The same page with one question opened. */
    String whatIf(List<PinText> pins, String question) {
        String query = query(pins);
        return path + "/what-if" + (query.isEmpty() ? "?" : query + "&") + "change=" + question + "#change";
    }

    /** The page that says why a measure stands where it does. */
    String why(String measure) {
        return path + "/why/" + measure;
    }

    private String query(List<PinText> pins) {
        return Stream.concat(
                        given ? Stream.of("against=given") : Stream.empty(),
                        pins.stream().map(pin -> "pin=" + URLEncoder.encode(pin.text(), StandardCharsets.UTF_8)))
                .reduce((one, other) -> one + "&" + other)
                .map(query -> "?" + query)
                .orElse("");
    }
}
