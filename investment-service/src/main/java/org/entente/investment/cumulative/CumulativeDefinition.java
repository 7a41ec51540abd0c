package org.entente.investment.cumulative;

import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.investment.project.ProjectValueKind;
import org.entente.kernel.error.BadUserInputException;
import org.jspecify.annotations.Nullable;

/**
 * What is meant by "invested in all".
 *
 * @param corridor who invested where
 * @param reportedBy whose statistics; of no meaning for project values
 * @param from first calendar year; null: the first that the statistics have
 * @param to last calendar year; null: the last that the statistics have
 * @param principle only numbers by this principle; null: the principle of the series with most years
 * @param dataset code of the only dataset to use; null: the one with most years
 * @param currency ISO 4217 code; amounts in other currencies are left out and named, never converted
 * @param valueKind which values of projects; of no meaning for statistics
 */
public record CumulativeDefinition(
        CumulativeMethod method,
        Corridor corridor,
        ReportingSide reportedBy,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable InvestmentPrinciple principle,
        @Nullable String dataset,
        String currency,
        ProjectValueKind valueKind) {
    /** Rejects years in the wrong order and anything but three letters as a currency. */
    public CumulativeDefinition {
        if (from != null && to != null && to < from) {
            throw new BadUserInputException("the years %d to %d are in the wrong order".formatted(from, to));
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new BadUserInputException("'%s' is not an ISO 4217 currency code such as USD".formatted(currency));
        }
    }

    /** The definition by which most people mean it, without bounds, in US dollars. */
    public static CumulativeDefinition of(CumulativeMethod method, Corridor corridor, ReportingSide reportedBy) {
        return new CumulativeDefinition(
                method, corridor, reportedBy, null, null, null, null, "USD", ProjectValueKind.INVESTED);
    }

    /** The same between two years; null leaves an end open: it is then where the statistics end. */
    public CumulativeDefinition between(@Nullable Integer first, @Nullable Integer last) {
        return new CumulativeDefinition(
                method, corridor, reportedBy, first, last, principle, dataset, currency, valueKind);
    }

    /** Whether the year is not outside the bounds. */
    boolean includes(int year) {
        return (from == null || year >= from) && (to == null || year <= to);
    }
}
