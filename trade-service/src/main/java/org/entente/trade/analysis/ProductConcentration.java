package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Milli;
import org.entente.trade.indicator.Concentration;
import org.entente.trade.pair.Figures;
import org.entente.trade.product.LevelSum;
import org.entente.trade.product.ProductReport;
import org.jspecify.annotations.Nullable;

/**
 * How much a flow rests on few products.
 *
 * @param report the report that answers; empty when no dataset has products of the flow
 * @param asked the period that was asked for; null for the last year
 */
public record ProductConcentration(
        Optional<ProductReport> report, @Nullable Period asked) {
    private static final String RAW = "HHI = sum of squared shares of the products";
    private static final String PERCENTAGES = "HHI = sum of squared shares of the products in per cent, up to 10,000";
    private static final String PRACTICAL_GUIDE =
            "normalised HHI = (HHI - 1/n) / (1 - 1/n), n the products with trade (A Practical Guide to Trade Policy Analysis)";
    private static final String UNCTAD =
            "normalised HHI = (sqrt HHI - sqrt(1/n)) / (1 - sqrt(1/n)), n the products with trade (UNCTADstat, which takes three digits of the SITC)";

    /** Products with a value above zero; 0 without a report. */
    public int active() {
        return concentration().map(Concentration::active).orElse(0);
    }

    private Optional<Concentration> concentration() {
        return report.map(found -> Concentration.of(found.products().stream()
                .map(LevelSum::valueMilli)
                .filter(Objects::nonNull)
                .map(milli -> Milli.toUnits(milli.longValue()))
                .toList()));
    }

    /** The raw index, from 1/n to 1. */
    public Figure hhi() {
        return figure(RAW, concentration().map(Concentration::hhi));
    }

    /** The raw index of shares in per cent. */
    public Figure hhiOfPercentages() {
        return figure(PERCENTAGES, concentration().map(Concentration::hhiOfPercentages));
    }

    /** 0 when all products weigh the same, 1 for one among several. */
    public Figure normalisedPracticalGuide() {
        return figure(
                PRACTICAL_GUIDE,
                concentration().filter(c -> c.active() > 0).map(c -> c.normalisedPracticalGuide(c.active())));
    }

    /** As the Practical Guide's in its ends, and another number between them. */
    public Figure normalisedUnctad() {
        return figure(UNCTAD, concentration().filter(c -> c.active() > 0).map(c -> c.normalisedUnctad(c.active())));
    }

    private Figure figure(String definition, Optional<BigDecimal> value) {
        if (report.isEmpty()) {
            Interval interval = asked == null ? new Interval(null, null) : Interval.of(asked);
            return Figure.absent(Unit.INDEX, interval, Absence.NOT_IMPORTED).explained(definition);
        }
        ProductReport found = report.get();
        String method = "%s; n = %d, products of %d digits of %s%s"
                .formatted(definition, active(), found.query().level(), found.classification(), withheld(found));
        List<Figure> inputs = concentration()
                .map(c -> List.of(found.figure(
                        c.total(),
                        Unit.CURRENCY,
                        FigureStatus.DERIVED,
                        "sum of the products of %d digits"
                                .formatted(found.query().level()))))
                .orElse(List.of());
        return value.isEmpty()
                ? Figures.undefined(
                        Unit.INDEX,
                        found.interval(),
                        method + "; not defined: "
                                + (active() == 0 ? "nothing is traded" : "there is only one product"),
                        inputs)
                : Figure.derived(value.get(), Unit.INDEX, found.interval(), method, inputs);
    }

    private static String withheld(ProductReport report) {
        long withheld = report.products().stream()
                .filter(product -> product.valueMilli() == null)
                .count();
        return withheld == 0 ? "" : "; %d withheld products add nothing".formatted(withheld);
    }
}
