package org.migrationadvisor.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migrationadvisor.syntax.ContentHash;

/**
 * The style sheets and scripts that pages load, each under a name that changes with its content, so that browsers may keep it for ever.
 * Thread-safe.
 */
public final class Assets {

    /** The style sheet of every page. */
    public static final String STYLE = "style.css";

    private static final Pattern NAME = Pattern.compile("([a-z-]{1,40})\\.([0-9a-f]{12})\\.(css|js)");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8");

    private final String furtherStyle;
    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /**
     * One file.
     *
     * @param name its file name with the hash of its content, {@code style.0123456789ab.css}
     * @param type its media type
     * @param text its content, without what only its authors need
     */
    public record Asset(String name, String type, String text) {}

    /** @param furtherStyle rules behind the style sheet of every page */
    public Assets(String furtherStyle) {
        this.furtherStyle = furtherStyle;
    }

    /** The address of a file of the program, {@code style.css} say. */
    public String address(String file) {
        return "/static/" + asset(file).name();
    }

    /** The content of a file of the program. */
    public String text(String file) {
        return asset(file).text();
    }

    /** The file of a name with its hash, if it is one of the program's at its present content. */
    public Optional<Asset> named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String file = parts.group(1) + "." + parts.group(3);
        return Assets.class.getResource(path(file)) == null
                ? Optional.empty()
                : Optional.of(asset(file)).filter(asset -> asset.name().equals(name));
    }

    private Asset asset(String file) {
        return loaded.computeIfAbsent(file, this::load);
    }

    private Asset load(String file) {
        int dot = file.lastIndexOf('.');
        String text = compact(read(file)) + (file.equals(STYLE) ? furtherStyle : "");
        String name = file.substring(0, dot) + "." + ContentHash.of(Map.of(file, text)) + file.substring(dot);
        return new Asset(name, TYPES.get(file.substring(dot + 1)), text);
    }

    private static String read(String file) {
        try (InputStream stream = Assets.class.getResourceAsStream(path(file))) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no static file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(String file) {
        return "/static/" + file;
    }

    /** Without comments and indentation. Scripts keep comments to blocks, so that both are read alike. */
    private static String compact(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\n\\s*", "\n").strip() + "\n";
    }
}
