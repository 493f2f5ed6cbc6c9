package org.migrationadvisor.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks into a page, as far as tests need. */
final class Html {

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final String html;

    private Html(String html) {
        this.html = html;
    }

    static Html of(HttpResponse<String> answer) {
        return new Html(answer.body());
    }

    static Html of(String html) {
        return new Html(html);
    }

    /** The words within the first element of a name, without tags. */
    String words(String element) {
        return found("<" + element + "[ >].*?</" + element + ">")
                .map(part ->
                        part.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** All words of the page, without tags. */
    String words() {
        return html.replaceAll("(?s)<(style|title)>.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    /** The first part that an expression matches. */
    Optional<String> found(String expression) {
        return Pattern.compile(expression, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** Addresses of all links, as they were meant. */
    List<String> links() {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    List<String> ids() {
        return ID.matcher(html).results().map(id -> id.group(1)).toList();
    }

    /** The value of a hidden field, as it was meant. */
    String hidden(String name) {
        return found("<input type=\"hidden\" name=\"" + name + "\" value=\"[^\"]*\"")
                .orElseThrow()
                .replaceFirst("^.*value=\"", "")
                .replaceFirst("\"$", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Whether a box or button with this name and value is chosen. */
    boolean chosen(String name, String value) {
        return found("<input type=\"(radio|checkbox)\" name=\"" + name + "\" value=\"" + value + "\" checked>")
                .isPresent();
    }
}
