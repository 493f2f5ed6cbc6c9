package org.migrationadvisor.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return meant(found("<input type=\"hidden\" name=\"" + name + "\" value=\"[^\"]*\"")
                .orElseThrow()
                .replaceFirst("^.*value=\"", "")
                .replaceFirst("\"$", ""));
    }

    /** Every field of the page that a browser would send as it stands, but for buttons. */
    Map<String, List<String>> standing() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Pattern.compile(
                        "<input ([^>]*)>|<textarea name=\"([^\"]*)\"[^>]*>\n?(.*?)</textarea>|<select name=\"([^\"]*)\">(.*?)</select>",
                        Pattern.DOTALL)
                .matcher(html)
                .results()
                .forEach(field -> stand(field, fields));
        return fields;
    }

    private static void stand(MatchResult field, Map<String, List<String>> fields) {
        if (field.group(2) != null) {
            put(fields, field.group(2), field.group(3));
        } else if (field.group(4) != null) {
            put(
                    fields,
                    field.group(4),
                    Html.of(field.group(5))
                            .found("value=\"[^\"]*\" selected")
                            .orElse("")
                            .replaceAll("value=\"|\" selected", ""));
        } else {
            String input = " " + field.group(1);
            boolean box = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (!box || input.endsWith(" checked")) {
                put(fields, attribute(input, "name"), attribute(input, "value"));
            }
        }
    }

    private static String attribute(String input, String name) {
        return Html.of(input).found(" " + name + "=\"[^\"]*\"").orElse("").replaceAll("^[^\"]*\"|\"$", "");
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, none -> new ArrayList<>()).add(meant(value));
    }

    private static String meant(String value) {
        return value.replace("&quot;", "\"")
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
