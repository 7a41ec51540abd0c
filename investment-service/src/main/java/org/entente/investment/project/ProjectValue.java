package org.entente.investment.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money of a project, as a document states it.
 *
 * @param organisation whose money it is; null when it is the project's as a whole or not stated
 * @param value in whole units of the currency
 * @param currency ISO 4217 code
 * @param asOf the day the document speaks of
 * @param release the edition it came with
 */
public record ProjectValue(
        ProjectValueKind kind,
        @Nullable Organisation organisation,
        BigDecimal value,
        String currency,
        LocalDate asOf,
        @Nullable String note,
        Document source,
        Release release) {
    /** The amount as a figure; no country reports it. */
    public Figure figure() {
        return new Figure(
                value,
                Unit.CURRENCY,
                currency,
                new Interval(asOf, asOf),
                null,
                null,
                Valuation.UNSPECIFIED,
                FigureStatus.REPORTED,
                release,
                "As stated by %s".formatted(source.title()),
                List.of(),
                null);
    }
}
