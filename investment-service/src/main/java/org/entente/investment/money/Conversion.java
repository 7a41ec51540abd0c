package org.entente.investment.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.investment.indicator.Figures;
import org.entente.investment.money.FactorTable.Factor;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** Makes US dollars of an amount, or the prices of one year of the prices of another, and says how. */
public final class Conversion {
    private static final String DOLLARS = "USD";

    private Conversion() {}

    /**
     * The amount in US dollars: flows and income at the average rate of the period, positions at the rate of its end
     * where the table has one. An amount in US dollars stays as it is.
     *
     * @param dataset what the asker named
     * @param rates null when there is no such dataset
     */
    public static Figure toUsd(
            Figure amount, Period period, InvestmentMeasure measure, String dataset, @Nullable FactorTable rates) {
        String currency = amount.currency();
        if (currency == null || DOLLARS.equals(currency)) {
            return amount;
        }
        String definition = "amount in %s / units of %s for one US dollar".formatted(currency, currency);
        if (rates == null) {
            return missing(amount, definition + notThere("exchange rates", dataset));
        }
        Optional<Factor> found = rate(rates, currency, period, measure);
        if (found.isEmpty()) {
            return missing(amount, "%s; dataset %s has no rate for %s".formatted(definition, dataset, period.code()));
        }
        Factor rate = found.get();
        boolean mixed = measure == InvestmentMeasure.POSITION && rate.kind() == FactorKind.AVERAGE_RATE;
        String method = "%s, %s of %s, dataset %s of %s%s"
                .formatted(
                        definition,
                        rate.kind() == FactorKind.END_RATE ? "at the end" : "on the average",
                        rate.period().code(),
                        dataset,
                        rate.release().source().publisher(),
                        mixed ? "; a position at the year's average rate, for want of one at its end" : "");
        return derived(
                Ratios.quotient(amount.value(), rate.value()), DOLLARS, amount, method, List.of(amount, figure(rate)));
    }

    private static Optional<Factor> rate(FactorTable rates, String currency, Period period, InvestmentMeasure measure) {
        Optional<Factor> atEnd = measure == InvestmentMeasure.POSITION
                ? rates.find(FactorKind.END_RATE, currency, period)
                : Optional.empty();
        return atEnd.isPresent() ? atEnd : rates.find(FactorKind.AVERAGE_RATE, currency, period);
    }

    /**
     * The amount at the prices of a year.
     *
     * @param dataset what the asker named
     * @param index null when there is no such dataset
     */
    public static Figure atPricesOf(
            int year, Figure amount, Period period, String dataset, @Nullable FactorTable index) {
        String currency = amount.currency();
        if (currency == null) {
            return amount;
        }
        String definition = "amount x price index of %d / price index of %d".formatted(year, period.year());
        if (index == null) {
            return missing(amount, currency, definition + notThere("price index", dataset));
        }
        Optional<Factor> base = index.find(FactorKind.PRICE_INDEX, currency, Period.ofYear(year));
        Optional<Factor> then = index.find(FactorKind.PRICE_INDEX, currency, Period.ofYear(period.year()));
        if (base.isEmpty() || then.isEmpty()) {
            return missing(
                    amount,
                    currency,
                    "%s; dataset %s has no index of prices in %s for %d"
                            .formatted(definition, dataset, currency, base.isEmpty() ? year : period.year()));
        }
        BigDecimal value = amount.value() == null
                ? null
                : Ratios.quotient(
                        amount.value().multiply(base.get().value()), then.get().value());
        String method = "%s, dataset %s of %s"
                .formatted(definition, dataset, index.release().source().publisher());
        return derived(value, currency, amount, method, List.of(amount, figure(base.get()), figure(then.get())));
    }

    private static Figure derived(
            @Nullable BigDecimal value, String currency, Figure amount, String method, List<Figure> inputs) {
        Absence why = amount.absence();
        return new Figure(
                value,
                Unit.CURRENCY,
                currency,
                amount.interval(),
                amount.reporter(),
                amount.partner(),
                Valuation.UNSPECIFIED,
                value == null ? FigureStatus.ABSENT : FigureStatus.DERIVED,
                null,
                method,
                inputs,
                value != null ? null : why == null ? Absence.NOT_DEFINED : why);
    }

    private static Figure missing(Figure amount, String method) {
        return missing(amount, DOLLARS, method);
    }

    private static Figure missing(Figure amount, String currency, String method) {
        return Figures.absent(Unit.CURRENCY, currency, amount.interval(), Absence.NOT_IMPORTED, method, List.of(amount))
                .between(amount.reporter(), amount.partner());
    }

    private static String notThere(String what, String dataset) {
        return "; no %s named %s had been imported".formatted(what, dataset);
    }

    private static Figure figure(Factor factor) {
        boolean index = factor.kind() == FactorKind.PRICE_INDEX;
        return new Figure(
                factor.value(),
                index ? Unit.INDEX : Unit.RATIO,
                null,
                Interval.of(factor.period()),
                null,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.REPORTED,
                factor.release(),
                index
                        ? "Level of prices in %s".formatted(factor.currency())
                        : "Units of %s for one US dollar".formatted(factor.currency()),
                List.of(),
                null);
    }
}
