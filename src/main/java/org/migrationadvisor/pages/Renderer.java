package org.migrationadvisor.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.migrationadvisor.domain.KnowledgeBase;

/**
 * Turns a page and its frame into HTML. Everything is escaped, a name that a template misspells is an error, and the words of the interface
 * come from the knowledge base. Thread-safe.
 */
public final class Renderer {

    private final Map<String, PebbleEngine> engines = new LinkedHashMap<>();

    public Renderer(KnowledgeBase knowledge) {
        knowledge.languages().forEach(language -> engines.put(language, engine(new Sayings(knowledge, language))));
    }

    private static PebbleEngine engine(Sayings sayings) {
        return new PebbleEngine.Builder()
                .loader(new TemplateLoader())
                .strictVariables(true)
                .defaultLocale(Locale.forLanguageTag(sayings.language()))
                .extension(new SayExtension(sayings))
                .build();
    }

    /** The whole document. */
    public String html(Page page, Frame frame) {
        StringWriter html = new StringWriter();
        try {
            engines.get(frame.language())
                    .getTemplate("pages/" + page.template())
                    .evaluate(html, Map.of("page", page, "frame", frame));
            return html.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
