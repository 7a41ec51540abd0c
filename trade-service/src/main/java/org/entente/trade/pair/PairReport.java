package org.entente.trade.pair;

import java.math.BigDecimal;
import java.time.Instant;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one dataset holds of one reporter's flow with one partner in one period. A report that exists and does not name
 * the partner is kept as well: it is the difference between "not reported" and "not imported".
 *
 * @param id number of the report, by which its lines are found
 * @param dataset code of the dataset
 * @param reporter who reported; in a {@link Basis#RECONCILED} dataset the exporter, who reported nothing
 * @param valuation where the goods are valued
 * @param classification of the lines, null when there are only totals
 * @param allPartners whether the report has all partners of its reporter rather than selected ones
 * @param namesPartner whether the report has anything about the partner
 * @param totalUsd the total as reported, null when only lines are
 * @param totalStatus how the reported total came to be, null when none is reported
 * @param linesUsd sum of the lines of the coarsest level reported, null when there are none with a value
 * @param lineCount lines of products
 * @param knownFrom since when this report is the current one
 */
public record PairReport(
        int id,
        String dataset,
        Basis basis,
        Period period,
        CountryCode reporter,
        CountryCode partner,
        Flow flow,
        Valuation valuation,
        @Nullable String classification,
        boolean allPartners,
        boolean namesPartner,
        @Nullable BigDecimal totalUsd,
        @Nullable LineStatus totalStatus,
        @Nullable BigDecimal linesUsd,
        int lineCount,
        Release release,
        Instant knownFrom) {

    /** Whether there is a value. */
    public boolean hasValue() {
        return totalUsd != null || linesUsd != null;
    }

    /** The value as a figure: the reported total where there is one, otherwise the sum of the lines, saying so. */
    public Figure figure() {
        Interval interval = Interval.of(period);
        BigDecimal value = totalUsd != null ? totalUsd : linesUsd;
        if (value == null) {
            return Figure.absent(Unit.CURRENCY, interval, namesPartner ? Absence.CONFIDENTIAL : Absence.NOT_REPORTED)
                    .between(statedBy(), partner)
                    .valued(valuation);
        }
        Figure figure = Figure.reported(value, interval, reporter, release)
                .between(statedBy(), partner)
                .valued(valuation);
        if (totalUsd != null && totalStatus != null) {
            figure = figure.withStatus(totalStatus.figureStatus());
        } else {
            figure = figure.withStatus(basis == Basis.RECONCILED ? FigureStatus.RECONCILED : FigureStatus.DERIVED)
                    .explained(linesMethod());
        }
        return basis == Basis.RECONCILED
                ? figure.withStatus(FigureStatus.RECONCILED).explained(reconciledMethod())
                : figure;
    }

    private @Nullable CountryCode statedBy() {
        return basis == Basis.RECONCILED ? null : reporter;
    }

    private String linesMethod() {
        return "sum of %d product lines (%s); the dataset has no reported total"
                .formatted(lineCount, classification == null ? "no classification" : classification);
    }

    private String reconciledMethod() {
        String what = "exports of %s to %s, one figure per flow made by the source from both sides' reports"
                .formatted(reporter.value(), partner.value());
        return totalUsd != null ? what : what + "; " + linesMethod();
    }
}
