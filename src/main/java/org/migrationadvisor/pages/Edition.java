package org.migrationadvisor.pages;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.Finding;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Text;
import org.migrationadvisor.wording.Words;

/** The product in one language, and with links of one kind: what every page is written with. */
public final class Edition {

    private final KnowledgeBase knowledge;
    private final Words words;
    private final Sayings sayings;
    private final Links links;

    public Edition(KnowledgeBase knowledge, String language, Links links) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge, language);
        this.sayings = new Sayings(knowledge, language);
        this.links = links;
    }

    public KnowledgeBase knowledge() {
        return knowledge;
    }

    public Words words() {
        return words;
    }

    public Links links() {
        return links;
    }

    /** A text in this language. */
    public String of(Text text) {
        return words.of(text);
    }

    /** Texts in this language. */
    public List<String> of(Collection<Text> texts) {
        return texts.stream().map(words::of).toList();
    }

    /** Words of the interface. */
    public String say(String key, Object... blanks) {
        return sayings.say(key, blanks);
    }

    /** Words of the interface for one or for several. */
    public String count(String key, int count) {
        return sayings.count(key, count);
    }

    /** The words for a code of a vocabulary group. */
    public String code(String group, String code) {
        return words.code(group, code);
    }

    /** An actor without the explanation in brackets, where room is scarce. */
    public String actor(String code) {
        return words.actor(code);
    }

    /** An intervention by its title. */
    public Link intervention(String id) {
        return new Link(of(knowledge.interventions().get(id).title()), links.intervention(id));
    }

    /** A finding by its first sentence. */
    public Link finding(String id) {
        return new Link(firstSentence(knowledge.findings().get(id).statement()), links.finding(id));
    }

    /** A finding by its place in the study, where room is scarce. */
    public Link findingBySection(String id) {
        return new Link(section(knowledge.findings().get(id)), links.finding(id));
    }

    /** A case by the name of its municipality. */
    public Link municipality(String id) {
        return new Link(knowledge.cases().get(id).name(), links.municipality(id));
    }

    /** A rule by its name in this language. */
    public Link rule(String name) {
        return new Link(words.rule(name), links.rule(name));
    }

    /** Links to things of one kind. */
    public List<Link> all(Collection<String> ids, Function<String, Link> link) {
        return ids.stream().map(link).toList();
    }

    /** Where in the study a finding stands: its sections, tables and notes. */
    public String section(Finding finding) {
        return Arrays.stream(finding.section().split(", ")).map(this::part).collect(Collectors.joining(", "));
    }

    private String part(String part) {
        String[] kindAndNumber = part.split(" ");
        return kindAndNumber.length == 1
                ? say("part-section", "number", part)
                : say("part-" + kindAndNumber[0].toLowerCase(Locale.ROOT), "number", kindAndNumber[1]);
    }

    /** The first sentence of a text in this language, where room is scarce. */
    public String firstSentence(Text text) {
        String written = of(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(words.locale());
        sentences.setText(written);
        return written.substring(0, sentences.next()).strip();
    }
}
