package org.migrationadvisor.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.migrationadvisor.domain.KnowledgeBase;

/**
 * Turns a page and its frame into HTML. Everything is escaped, a name that a template misspells is an error, and the words of the interface
 * come from the knowledge base. Thread-safe.
 */
public final class Renderer {

    /** Where the layout leaves room for the words of the glossary. */
    private static final String ROOM = "<!--words-->";

    private final KnowledgeBase knowledge;
    private final Map<String, PebbleEngine> engines = new LinkedHashMap<>();
    private final Map<String, Terms> terms = new ConcurrentHashMap<>();

    public Renderer(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
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
        String html = evaluated(frame, "pages/" + page.template(), Map.of("page", page, "frame", frame));
        return html.replace(ROOM, page.explainsWords() ? words(frame, html) : "");
    }

    private String words(Frame frame, String html) {
        List<Terms.Entry> words = terms.computeIfAbsent(frame.language(), language -> new Terms(knowledge, language))
                .on(html);
        return words.isEmpty() ? "" : evaluated(frame, "parts/words", Map.of("words", words));
    }

    private String evaluated(Frame frame, String template, Map<String, Object> values) {
        StringWriter html = new StringWriter();
        try {
            engines.get(frame.language()).getTemplate(template).evaluate(html, values);
            return html.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
