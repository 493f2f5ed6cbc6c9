package org.migrationadvisor.pages.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.migrationadvisor.domain.Question;
import org.migrationadvisor.domain.Transfers;
import org.migrationadvisor.pages.Edition;

/** Writes the page of the calculator. */
public final class TransferPages {

    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The most that a municipality can be said to receive for each inhabitant. */
    public static final BigDecimal MOST_TRANSFER = BigDecimal.valueOf(1_000_000);

    /** Name of the field for the number of inhabitants, the only whole number. */
    public static final String POPULATION = Question.Feed.POPULATION.code();

    private final Edition edition;
    private final TransferWords words;

    public TransferPages(Edition edition) {
        this.edition = edition;
        this.words = new TransferWords(edition);
    }

    /**
     * The page.
     *
     * @param written what stands in a field, by its name; nothing where it was not sent
     * @param read    the number that is written, if it is one
     */
    public TransfersPage page(Function<String, Optional<String>> written, Function<String, Optional<BigDecimal>> read) {
        Figure population = figure(POPULATION, words.population(), written, read, BigDecimal.ONE, MOST_PEOPLE);
        Figure least =
                figure("absent_from", edition.say("transfers-absent-from"), written, read, BigDecimal.ZERO, HUNDRED);
        Figure most = figure("absent_to", edition.say("transfers-absent-to"), written, read, BigDecimal.ZERO, HUNDRED);
        Figure transfer =
                figure("transfer", words.perInhabitant(), written, read, new BigDecimal("0.01"), MOST_TRANSFER);
        if (least.value().isPresent()
                && most.value().isPresent()
                && least.value().get().compareTo(most.value().get()) > 0) {
            most = new Figure(
                    new TransfersPage.Field(
                            most.field().name(),
                            most.field().label(),
                            most.field().written(),
                            edition.say("transfers-slip-order")),
                    Optional.empty());
        }
        List<Figure> figures = List.of(population, least, most, transfer);
        return new TransfersPage(
                edition.say("transfers-title"),
                words.facts(),
                figures.stream().map(Figure::field).toList(),
                figures.stream()
                        .map(figure -> figure.field().error())
                        .filter(error -> !error.isEmpty())
                        .toList(),
                new TransferFigures(population.value(), least.value(), most.value(), transfer.value())
                        .transfers()
                        .map(this::results)
                        .orElse(List.of()),
                words.assumptions());
    }

    /** A field and the number in it, if a sound one stands there. */
    private record Figure(TransfersPage.Field field, Optional<BigDecimal> value) {}

    private Figure figure(
            String name,
            String label,
            Function<String, Optional<String>> written,
            Function<String, Optional<BigDecimal>> read,
            BigDecimal least,
            BigDecimal most) {
        Optional<String> text = written.apply(name);
        Optional<BigDecimal> value = read.apply(name)
                .filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0)
                .filter(number ->
                        !name.equals(POPULATION) || number.stripTrailingZeros().scale() <= 0);
        String error = text.isPresent() && value.isEmpty()
                ? edition.say(
                        "transfers-slip",
                        "label",
                        label,
                        "from",
                        edition.words().number(least),
                        "to",
                        edition.words().number(most))
                : "";
        return new Figure(new TransfersPage.Field(name, label, text.orElse(""), error), value);
    }

    private List<TransfersPage.Result> results(Transfers transfers) {
        List<TransfersPage.Result> results = new ArrayList<>();
        results.add(result(words.people(), transfers.people()));
        results.add(result(words.yearly(), transfers.yearly()));
        results.add(result(words.untilNextCensus(), transfers.untilNextCensus()));
        return results;
    }

    private TransfersPage.Result result(String name, Transfers.Range range) {
        return new TransfersPage.Result(
                name, edition.words().number(range.least()), edition.words().number(range.most()));
    }
}
