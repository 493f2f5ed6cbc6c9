package org.migrationadvisor.web;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Advisor;
import org.migrationadvisor.assessment.Assessments;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.pages.Assets;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Frame;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.Renderer;
import org.migrationadvisor.pages.Sayings;
import org.migrationadvisor.pages.WebLinks;
import org.migrationadvisor.pages.questionnaire.ClosingStyles;

/** What every handler needs: the advisor, the words of each language, and how a page is sent. Thread-safe. */
public final class Site {

    private final Advisor advisor;
    private final Assessments assessments;
    private final String program;
    private final Renderer renderer;
    private final Assets assets;
    private final Languages languages;
    private final Map<String, Edition> editions = new HashMap<>();

    Site(Advisor advisor, Assessments assessments, String program) {
        this.advisor = advisor;
        this.assessments = assessments;
        this.program = program;
        this.renderer = new Renderer(knowledge());
        this.assets = new Assets(new ClosingStyles(knowledge().questionnaire()).css());
        this.languages = new Languages(knowledge().languages());
        knowledge()
                .languages()
                .forEach(language ->
                        editions.put(language, new Edition(knowledge(), language, new WebLinks(advisor.rules()))));
    }

    /** The advisor. */
    public Advisor advisor() {
        return advisor;
    }

    /** The knowledge base. */
    public KnowledgeBase knowledge() {
        return advisor.knowledge();
    }

    /** The saved assessments. */
    public Assessments assessments() {
        return assessments;
    }

    /** Version of the program. */
    public String program() {
        return program;
    }

    Assets assets() {
        return assets;
    }

    /** The editions of all languages. */
    Collection<Edition> editions() {
        return editions.values();
    }

    /** The edition in the language of a request. */
    public Edition edition(Context context) {
        return editions.get(languages.of(context));
    }

    /** Sends a page whose address leads to it again. */
    public void send(Context context, Page page) {
        send(context, page, Address.of(context), "");
    }

    /**
     * Sends a page.
     *
     * @param address    where the same page is found in another language
     * @param switchForm id of the form that a change of language sends there; empty where links do
     */
    public void send(Context context, Page page, Address address, String switchForm) {
        String language = languages.of(context);
        Sayings sayings = new Sayings(knowledge(), language);
        List<Frame.Choice> choices = knowledge().languages().stream()
                .map(code -> new Frame.Choice(
                        code, knowledge().words("language", code).in(code), address.in(code), code.equals(language)))
                .toList();
        List<Frame.Choice> navigation = List.of(
                item(sayings, "questionnaire", address),
                item(sayings, "cases", address),
                item(sayings, "interventions", address),
                item(sayings, "stage", address),
                item(sayings, "findings", address),
                item(sayings, "about", address));
        Frame frame = new Frame(
                language,
                choices,
                switchForm,
                navigation,
                Stream.concat(Stream.of(Assets.STYLE), page.styles().stream())
                        .map(assets::address)
                        .toList(),
                "",
                page.scripts().stream().map(assets::address).toList(),
                program,
                knowledge().version());
        Answers.html(context, renderer.html(page, frame));
    }

    private static Frame.Choice item(Sayings sayings, String name, Address address) {
        return new Frame.Choice(
                name, sayings.say("nav-" + name), "/" + name, address.path().equals("/" + name));
    }
}
