package org.migrationadvisor.pages.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.migrationadvisor.advice.Influence;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Questionnaire;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.Difference;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.pages.Edition;
import org.migrationadvisor.pages.Link;
import org.migrationadvisor.wording.RefusalWords;

/** Writes the page that asks what if. */
public final class WhatIfPages {

    private static final int MOST_SUGGESTED = 6;

    private final Edition edition;
    private final Questionnaire questionnaire;
    private final DifferenceWords differences;

    public WhatIfPages(Edition edition) {
        this.edition = edition;
        this.questionnaire = edition.knowledge().questionnaire();
        this.differences = new DifferenceWords(edition);
    }

    /** Advice that was given and kept: when, in words, and what it was. */
    public record Given(String words, JsonNode advice) {}

    /**
     * What a page shows.
     *
     * @param server     before the path of an address that is shared
     * @param given      the advice that was given, where there is one
     * @param open       the question that is open
     * @param pinned     the profile with its pins, unless they were refused
     * @param difference what they change
     */
    public record Asked(
            String server,
            Optional<Given> given,
            List<PinText> pins,
            Optional<String> open,
            Optional<Profile> pinned,
            Optional<Difference> difference,
            List<ProfileRefused.Slip> slips,
            List<Influence.Inquiry> matters) {}

    public WhatIfPage page(Basis basis, Asked asked) {
        Profile now = asked.pinned().orElse(basis.profile());
        String municipality = basis.profile().municipality();
        return new WhatIfPage(
                edition.say("what-if-title", "municipality", municipality),
                municipality,
                basis.back(),
                new Link(edition.say("what-if-advice"), basis.path() + "/advice"),
                basis.path() + "/what-if",
                basis.given(),
                against(basis, asked),
                asked.pins().stream().map(PinText::text).toList(),
                asked.pins().stream()
                        .map(pin -> pinned(basis, asked.pins(), pin))
                        .toList(),
                basis.whatIf(List.of()),
                asked.slips().stream().map(this::refused).toList(),
                suggested(basis, asked),
                sections(basis, asked.pins(), now),
                asked.open().flatMap(questionnaire::question).stream()
                        .map(question -> open(question, basis.profile(), now))
                        .toList(),
                asked.difference().filter(none -> basis.given() || !asked.pins().isEmpty()).stream()
                        .map(differences::result)
                        .toList(),
                asked.server() + basis.whatIf(asked.pins()));
    }

    /** What changes can be held against, where there is a choice. */
    private List<WhatIfPage.Against> against(Basis basis, Asked asked) {
        return asked.given().stream()
                .flatMap(given -> Stream.of(
                        new WhatIfPage.Against(
                                new Link(
                                        edition.say("what-if-against-now"),
                                        basis.against(false).whatIf(asked.pins())),
                                !basis.given()),
                        new WhatIfPage.Against(
                                new Link(given.words(), basis.against(true).whatIf(asked.pins())), basis.given())))
                .toList();
    }

    private String refused(ProfileRefused.Slip slip) {
        return edition.say(
                "what-if-refused",
                "question",
                questionnaire
                        .question(slip.where())
                        .map(question -> edition.of(question.text()))
                        .orElse(slip.where()),
                "reason",
                new RefusalWords(edition.knowledge(), edition.words().language()).reason(slip));
    }

    private WhatIfPage.Pinned pinned(Basis basis, List<PinText> pins, PinText pin) {
        List<PinText> others = new ArrayList<>(pins);
        others.remove(pin);
        boolean known = questionnaire.question(pin.question()).isPresent();
        return new WhatIfPage.Pinned(
                known ? edition.words().question(pin.question()) : pin.question(),
                known ? words(pin.question(), basis.profile().answer(pin.question())) : "",
                known ? words(pin.question(), Optional.of(pin.pin(questionnaire).response())) : pin.answer(),
                basis.whatIf(pins, pin.question()),
                basis.whatIf(others));
    }

    private String words(String question, Optional<Response> response) {
        return response.map(given -> edition.words().response(question, given))
                .orElseGet(() -> edition.code("answer", "unanswered"));
    }

    private List<Link> suggested(Basis basis, Asked asked) {
        return asked.matters().stream()
                .limit(MOST_SUGGESTED)
                .map(inquiry -> link(basis, asked.pins(), inquiry.question()))
                .toList();
    }

    private Link link(Basis basis, Collection<PinText> pins, String question) {
        return new Link(edition.words().question(question), basis.whatIf(List.copyOf(pins), question));
    }

    private List<WhatIfPage.Section> sections(Basis basis, List<PinText> pins, Profile now) {
        return questionnaire.sections().stream()
                .map(section -> new WhatIfPage.Section(
                        edition.of(section.title()),
                        section.questions().stream()
                                .filter(question -> !question.context() && questionnaire.applies(question, now))
                                .map(question -> link(basis, pins, question.id()))
                                .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    private WhatIfPage.Open open(Question question, Profile base, Profile now) {
        Optional<Response> response = now.answer(question.id());
        List<WhatIfPage.Option> options = new ArrayList<>(question.options().stream()
                .map(option -> new WhatIfPage.Option(
                        option.code(), edition.of(option.label()), chosen(response, option.code())))
                .toList());
        options.add(new WhatIfPage.Option(
                "unknown",
                edition.code("answer", "unknown"),
                response.filter(Response.UNKNOWN::equals).isPresent()));
        return new WhatIfPage.Open(
                question.id(),
                edition.of(question.text()),
                question.kind() == Question.Kind.SEVERAL,
                question.kind() == Question.Kind.NUMBER,
                question.range().map(range -> edition.of(range.unit())).orElse(""),
                words(question.id(), base.answer(question.id())),
                response.filter(Response.Amount.class::isInstance)
                        .map(amount -> ((Response.Amount) amount).value())
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                options);
    }

    private static boolean chosen(Optional<Response> response, String code) {
        return response.filter(Response.Chosen.class::isInstance)
                .map(Response.Chosen.class::cast)
                .filter(given -> given.codes().contains(code))
                .isPresent();
    }
}
