package org.migrationadvisor.pages.transfer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.domain.Transfers;

/** The figures of the calculator, as far as they are known. */
public record TransferFigures(
        Optional<BigDecimal> population,
        Optional<BigDecimal> absentLeast,
        Optional<BigDecimal> absentMost,
        Optional<BigDecimal> perInhabitant) {

    /** No figure at all. */
    public static TransferFigures none() {
        return new TransferFigures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What the answers of a profile can stand for; the amount for each inhabitant is in no profile. */
    public static TransferFigures of(KnowledgeBase knowledge, Profile profile) {
        Optional<Question.Band> absent =
                fed(knowledge, Question.Feed.ABSENT_SHARE).flatMap(question -> band(question, profile));
        return new TransferFigures(
                fed(knowledge, Question.Feed.POPULATION).flatMap(question -> amount(question, profile)),
                absent.map(Question.Band::least),
                absent.map(Question.Band::most),
                Optional.empty());
    }

    private static Optional<Question> fed(KnowledgeBase knowledge, Question.Feed feed) {
        return knowledge.questionnaire().questions().stream()
                .filter(question -> question.feeds().filter(feed::equals).isPresent())
                .findFirst();
    }

    private static Optional<BigDecimal> amount(Question question, Profile profile) {
        return profile.answer(question.id())
                .filter(Response.Amount.class::isInstance)
                .map(response -> ((Response.Amount) response).value());
    }

    private static Optional<Question.Band> band(Question question, Profile profile) {
        return profile.answer(question.id())
                .filter(Response.Chosen.class::isInstance)
                .map(response -> ((Response.Chosen) response).codes().first())
                .flatMap(question::option)
                .flatMap(Question.Option::band);
    }

    /** The same with the amount for each inhabitant. */
    public TransferFigures perInhabitant(Optional<BigDecimal> amount) {
        return new TransferFigures(population, absentLeast, absentMost, amount);
    }

    /** The address of the calculator with these figures filled in. */
    public String address() {
        StringJoiner query = new StringJoiner("&", "/transfers?", "").setEmptyValue("/transfers");
        population.ifPresent(number -> query.add(TransferPages.POPULATION + "=" + number.toPlainString()));
        absentLeast.ifPresent(number -> query.add("absent_from=" + number.toPlainString()));
        absentMost.ifPresent(number -> query.add("absent_to=" + number.toPlainString()));
        return query.toString();
    }

    /** The reckoning, where every figure is known. */
    public Optional<Transfers> transfers() {
        return population.flatMap(people -> absentLeast.flatMap(least ->
                absentMost.flatMap(most -> perInhabitant.map(amount -> new Transfers(people, least, most, amount)))));
    }
}
