package org.entente.trade.product;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/**
 * The report that answers a {@link ReportQuery}, with all its lines.
 *
 * @param own whether the viewpoint's country reported it
 * @param totalUsd the report's total for the partner, null when not reported
 * @param lines every line that the report has for the partner, of any level, by product number
 * @param conversion how the lines were carried over from another edition; null when they are as reported
 * @param derivation how each figure was then derived; null when they are as reported
 */
public record ProductReport(
        ReportQuery query,
        Release release,
        String dataset,
        Basis basis,
        Period period,
        boolean own,
        Valuation valuation,
        Classification classification,
        @Nullable BigDecimal totalUsd,
        List<FlowLine> lines,
        @Nullable ProductConversion conversion,
        ProductConversion.@Nullable Derivation derivation) {
    public ProductReport {
        lines = List.copyOf(lines);
    }

    /** A report as it was made. */
    public ProductReport(
            ReportQuery query,
            Release release,
            String dataset,
            Basis basis,
            Period period,
            boolean own,
            Valuation valuation,
            Classification classification,
            @Nullable BigDecimal totalUsd,
            List<FlowLine> lines) {
        this(query, release, dataset, basis, period, own, valuation, classification, totalUsd, lines, null, null);
    }

    /** The same report as the answer to another question of its products, for instance of another level. */
    public ProductReport answering(ReportQuery other) {
        return new ProductReport(
                other,
                release,
                dataset,
                basis,
                period,
                own,
                valuation,
                classification,
                totalUsd,
                lines,
                conversion,
                derivation);
    }

    /** The same report with its lines in another edition. */
    public ProductReport converted(
            Classification edition,
            List<FlowLine> newLines,
            ProductConversion newConversion,
            ProductConversion.Derivation newDerivation) {
        return new ProductReport(
                query,
                release,
                dataset,
                basis,
                period,
                own,
                valuation,
                edition,
                totalUsd,
                newLines,
                newConversion,
                newDerivation);
    }

    /** The products of the wanted level, by number. */
    public List<LevelSum> products() {
        return derivation == null ? LevelSum.of(lines, query.level()) : LevelSum.ofDisjoint(lines, query.level());
    }

    /** The key of a product of this report. */
    public ProductKey key(LevelSum product) {
        return new ProductKey(classification, ProductCode.ofNumber(product.product()));
    }

    /** The days that it speaks of. */
    public Interval interval() {
        return Interval.of(period);
    }

    /** A product's value, US dollars; absent when withheld. */
    public Figure value(LevelSum product) {
        Long milli = product.valueMilli();
        if (milli == null) {
            return Figure.absent(Unit.CURRENCY, interval(), Absence.CONFIDENTIAL)
                    .valued(valuation);
        }
        return explained(
                figure(Milli.toUnits(milli.longValue()), Unit.CURRENCY, status(product), summed(product)), product);
    }

    /** A product's net weight, kilograms; absent when not known. */
    public Figure netWeight(LevelSum product) {
        BigDecimal kilograms = Milli.toUnits(product.netWeightGrams());
        return kilograms == null
                ? Figure.absent(Unit.KILOGRAM, interval(), Absence.NOT_REPORTED)
                : explained(figure(kilograms, Unit.KILOGRAM, status(product), summed(product)), product);
    }

    private Figure explained(Figure figure, LevelSum product) {
        return derivation == null ? figure : derivation.explain(figure, product);
    }

    private static FigureStatus status(LevelSum product) {
        LineStatus status = product.status();
        return status == null ? FigureStatus.DERIVED : status.figureStatus();
    }

    private @Nullable String summed(LevelSum product) {
        return derivation != null || product.lineLevel() == query.level()
                ? null
                : "sum of %d lines of %d digits".formatted(product.lines(), product.lineLevel());
    }

    /**
     * A figure of this report, between its reporter and the other side.
     *
     * @param method how it was made of the report's lines; null for a line as it is
     */
    public Figure figure(BigDecimal value, Unit unit, FigureStatus status, @Nullable String method) {
        boolean reconciled = basis == Basis.RECONCILED;
        FigureStatus reported = method == null ? status : FigureStatus.DERIVED;
        boolean mirrored = !own && !reconciled;
        return new Figure(
                value,
                unit,
                unit == Unit.CURRENCY ? "USD" : null,
                interval(),
                reconciled ? null : own ? query.view().of() : query.view().partner(),
                own || reconciled ? query.view().partner() : query.view().of(),
                unit == Unit.CURRENCY ? valuation : Valuation.UNSPECIFIED,
                reconciled ? FigureStatus.RECONCILED : mirrored ? FigureStatus.DERIVED_FROM_COUNTERPART : reported,
                release,
                mirrored ? mirror(method) : method,
                List.of(),
                null);
    }

    private String mirror(@Nullable String method) {
        String mirror = "%s of %s taken from the report of %s"
                .formatted(
                        query.flow().plural(),
                        query.view().of().value(),
                        query.view().partner().value());
        return method == null ? mirror : mirror + "; " + method;
    }
}
