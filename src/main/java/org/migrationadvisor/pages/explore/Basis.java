package org.migrationadvisor.pages.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.pages.Link;

/**
 * A municipality whose advice is explored.
 *
 * @param path below which its pages stand, such as {@code /cases/yotala}
 * @param back its own page
 */
public record Basis(Profile profile, String path, Link back) {

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

    private static String query(List<PinText> pins) {
        return pins.isEmpty()
                ? ""
                : pins.stream()
                        .map(pin -> "pin=" + URLEncoder.encode(pin.text(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
