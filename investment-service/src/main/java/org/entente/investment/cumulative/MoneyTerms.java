package org.entente.investment.cumulative;

import org.entente.investment.money.Conversion;
import org.entente.investment.money.FactorTable;
import org.entente.investment.observation.Observation;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * In which money amounts are put together: as reported, in US dollars by named rates, at the prices of a year by a
 * named index, or both.
 *
 * @param rates code of the dataset of exchange rates; null: amounts are not converted
 * @param rateTable null when there is no such dataset
 * @param deflator code of the dataset of a price index; null: current prices
 * @param index null when there is no such dataset
 * @param pricesOf the year whose prices are meant; given exactly when {@code deflator} is
 */
public record MoneyTerms(
        @Nullable String rates,
        @Nullable FactorTable rateTable,
        @Nullable String deflator,
        @Nullable FactorTable index,
        @Nullable Integer pricesOf) {
    /** Nothing is converted. */
    public static final MoneyTerms AS_REPORTED = new MoneyTerms(null, null, null, null, null);

    /** Rejects a price index without its year, and the other way round. */
    public MoneyTerms {
        check(deflator, pricesOf);
    }

    /** Whether a deflator and the year of its prices go together. */
    public static void check(@Nullable String deflator, @Nullable Integer pricesOf) {
        if ((deflator == null) != (pricesOf == null)) {
            throw new BadUserInputException(
                    "constant prices need both deflator, a price index by its dataset's code, and pricesOf, a year");
        }
    }

    /** Whether amounts in other currencies become US dollars. */
    boolean converts() {
        return rates != null;
    }

    /** The amount in this money, or why there is none. */
    Figure of(Observation observation) {
        Figure figure = observation.figure();
        if (rates != null) {
            figure = Conversion.toUsd(figure, observation.period(), observation.measure(), rates, rateTable);
        }
        return deflator == null || pricesOf == null
                ? figure
                : Conversion.atPricesOf(pricesOf, figure, observation.period(), deflator, index);
    }

    /** What a method says of it. */
    String describe() {
        String prices =
                deflator == null ? "current prices" : "prices of %d by the index %s".formatted(pricesOf, deflator);
        return rates == null ? prices : "%s, converted to US dollars by the rates %s".formatted(prices, rates);
    }
}
