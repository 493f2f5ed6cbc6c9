package org.migrationadvisor.pages.document;

import java.util.List;
import org.migrationadvisor.advice.Advice;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.pages.Assets;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Frame;
import org.migrationadvisor.pages.Links;
import org.migrationadvisor.pages.Page;
import org.migrationadvisor.pages.Renderer;
import org.migrationadvisor.pages.advice.AdvicePages;
import org.migrationadvisor.pages.advice.Setting;
import org.migrationadvisor.pages.advice.Unfolded;
import org.migrationadvisor.pages.questionnaire.QuestionnairePages;
import org.migrationadvisor.reasoning.rule.RuleBook;

/** Advice and questionnaire as HTML documents of their own. The same input gives the same bytes. */
public final class Documents {

    private final KnowledgeBase knowledge;
    private final String program;
    private final Renderer renderer;

    /** @param program version of the program */
    public Documents(KnowledgeBase knowledge, String program) {
        this.knowledge = knowledge;
        this.program = program;
        this.renderer = new Renderer(knowledge);
    }

    /** Advice, with everything unfolded and its findings cited at the end. */
    public String advice(Advice advice, List<Influence.Inquiry> askFirst, RuleBook rules, String language) {
        Edition edition = new Edition(knowledge, language, new DocumentLinks());
        return html(
                new AdvicePages(edition, rules).page(advice, askFirst, Setting.DOCUMENT, Unfolded.EVERYTHING, true),
                language);
    }

    /** The whole questionnaire, for paper. */
    public String questionnaire(String language) {
        Edition edition = new Edition(knowledge, language, Links.NOWHERE);
        return html(new QuestionnairePages(edition).whole(), language);
    }

    private String html(Page page, String language) {
        String styles = new Assets("").text(Assets.STYLE);
        return renderer.html(
                page,
                new Frame(
                        language,
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        styles,
                        List.of(),
                        program,
                        knowledge.version()));
    }
}
