package org.entente.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * A value that travels with what it means. Built by {@link #reported}, {@link #derived} or {@link #absent}, then
 * refined by the {@code with...} methods.
 *
 * @param value exact, in whole {@code unit}s (never thousands or millions); null exactly when {@code absence} is given
 * @param unit what is counted
 * @param currency ISO 4217 code, null unless {@code unit} is {@link Unit#CURRENCY}
 * @param interval the days the value speaks of
 * @param reporter who reported it; null when it is derived from several reports or reconciled by the source
 * @param partner the other side, null when the figure has none
 * @param valuation where goods are valued
 * @param release the vintage it comes from, null when absent or derived from several releases
 * @param method how it was computed or chosen, in one sentence naming the definition; null when as reported
 * @param inputs the figures it was computed from, in the order of the definition
 */
public record Figure(
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable String currency,
        Interval interval,
        @Nullable CountryCode reporter,
        @Nullable CountryCode partner,
        Valuation valuation,
        FigureStatus status,
        @Nullable Release release,
        @Nullable String method,
        List<Figure> inputs,
        @Nullable Absence absence) {
    public Figure {
        inputs = List.copyOf(inputs);
        if ((value == null) != (absence != null)) {
            throw new IllegalArgumentException("a figure has either a value or the reason why there is none");
        }
        if ((unit == Unit.CURRENCY) != (currency != null)) {
            throw new IllegalArgumentException("a currency is named for amounts of money and for nothing else");
        }
    }

    /** An amount of money in US dollars as a source published it. */
    public static Figure reported(BigDecimal usd, Interval interval, CountryCode reporter, Release release) {
        return new Figure(
                usd,
                Unit.CURRENCY,
                "USD",
                interval,
                reporter,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.REPORTED,
                release,
                null,
                List.of(),
                null);
    }

    /**
     * A value computed from others. Its release is that of the inputs where they agree; its reporter likewise.
     *
     * @param value the result; null when the definition gives none for these inputs
     */
    public static Figure derived(
            @Nullable BigDecimal value, Unit unit, Interval interval, String method, List<Figure> inputs) {
        return new Figure(
                value,
                unit,
                unit == Unit.CURRENCY ? commonCurrency(inputs) : null,
                interval,
                Common.of(inputs.stream().map(Figure::reporter).toList()),
                Common.of(inputs.stream().map(Figure::partner).toList()),
                Valuation.UNSPECIFIED,
                value == null ? FigureStatus.ABSENT : FigureStatus.DERIVED,
                Common.of(inputs.stream().map(Figure::release).toList()),
                method,
                inputs,
                value == null ? Absence.NOT_DEFINED : null);
    }

    /** No value, and why. Money is in US dollars unless refined. */
    public static Figure absent(Unit unit, Interval interval, Absence why) {
        return new Figure(
                null,
                unit,
                unit == Unit.CURRENCY ? "USD" : null,
                interval,
                null,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.ABSENT,
                null,
                null,
                List.of(),
                why);
    }

    private static String commonCurrency(List<Figure> inputs) {
        List<String> currencies = inputs.stream()
                .map(Figure::currency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (currencies.size() != 1) {
            throw new IllegalArgumentException("amounts in %s are not combined".formatted(currencies));
        }
        return currencies.get(0);
    }

    /** The same figure between a reporter (null: several, or reconciled) and a partner. */
    public Figure between(@Nullable CountryCode newReporter, @Nullable CountryCode newPartner) {
        return new Figure(
                value,
                unit,
                currency,
                interval,
                newReporter,
                newPartner,
                valuation,
                status,
                release,
                method,
                inputs,
                absence);
    }

    /** The same figure with its valuation. */
    public Figure valued(Valuation newValuation) {
        return new Figure(
                value,
                unit,
                currency,
                interval,
                reporter,
                partner,
                newValuation,
                status,
                release,
                method,
                inputs,
                absence);
    }

    /** The same figure with another status, for instance reconciled. */
    public Figure withStatus(FigureStatus newStatus) {
        return new Figure(
                value, unit, currency, interval, reporter, partner, valuation, newStatus, release, method, inputs,
                absence);
    }

    /** The same figure with the release it comes from. */
    public Figure from(@Nullable Release newRelease) {
        return new Figure(
                value,
                unit,
                currency,
                interval,
                reporter,
                partner,
                valuation,
                status,
                newRelease,
                method,
                inputs,
                absence);
    }

    /** The same figure with how it was chosen or computed. */
    public Figure explained(String newMethod) {
        return new Figure(
                value, unit, currency, interval, reporter, partner, valuation, status, release, newMethod, inputs,
                absence);
    }
}
