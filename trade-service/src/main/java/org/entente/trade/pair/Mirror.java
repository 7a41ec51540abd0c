package org.entente.trade.pair;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Mirror statistics: the exporter's and the importer's report of the same goods, side by side. Only
 * {@link Basis#REPORTED} figures are compared; reconciled ones have no other side.
 */
public final class Mirror {
    private static final String GAP = "the partner's report - the country's own report of the same goods";
    private static final String RATIO =
            "imports as the importer reported them / exports as the exporter did; 1.06 to 1.10 is usual for freight and insurance";
    private static final String ASYMMETRY = "(imports - exports) / ((imports + exports) / 2), between -2 and 2";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Mirror() {}

    /**
     * The periods in which either side reported the flow, earliest first; figures of US dollars.
     *
     * @throws BadUserInputException when the flow is a part of exports or imports, which the other side does not record
     */
    public static List<MirrorComparison> compare(PairReports reports, Viewpoint view, Flow flow, PeriodFilter filter) {
        if (!flow.isWhole()) {
            throw new BadUserInputException(
                    "the other side does not record %s as such; compare EXPORT or IMPORT".formatted(flow.plural()));
        }
        List<MirrorComparison> comparisons = new ArrayList<>();
        reports.byPeriod(filter.frequency()).forEach((period, ofPeriod) -> {
            List<PairReport> reported = ofPeriod.stream()
                    .filter(report ->
                            report.basis() == Basis.REPORTED && filter.wants(report.dataset(), report.basis()))
                    .toList();
            if (filter.wants(period)) {
                best(reported, view, flow).ifPresent(sides -> comparisons.add(compare(period, sides, view, flow)));
            }
        });
        return Collections.unmodifiableList(comparisons);
    }

    /** Both sides from one dataset where one has both; otherwise each side from the newest that has it. */
    private static Optional<Sides> best(List<PairReport> reported, Viewpoint view, Flow flow) {
        Optional<Sides> together = reported.stream()
                .map(PairReport::dataset)
                .distinct()
                .map(dataset -> Sides.of(
                        reported.stream()
                                .filter(r -> r.dataset().equals(dataset))
                                .toList(),
                        view,
                        flow))
                .filter(Sides::complete)
                .max(Comparator.comparing(Sides::newest));
        return together.or(() -> Optional.of(Sides.of(reported, view, flow)).filter(Sides::any));
    }

    private record Sides(Optional<PairReport> own, Optional<PairReport> partners) {
        static Sides of(List<PairReport> among, Viewpoint view, Flow flow) {
            return new Sides(
                    PairReports.find(among, view.of(), flow), PairReports.find(among, view.partner(), flow.mirror()));
        }

        boolean complete() {
            return own.filter(PairReport::hasValue).isPresent()
                    && partners.filter(PairReport::hasValue).isPresent();
        }

        boolean any() {
            return own.filter(PairReport::namesPartner).isPresent()
                    || partners.filter(PairReport::namesPartner).isPresent();
        }

        Instant newest() {
            return own.map(PairReport::knownFrom).orElse(Instant.EPOCH);
        }
    }

    private static MirrorComparison compare(Period period, Sides sides, Viewpoint view, Flow flow) {
        Figure own = figure(sides.own(), period, view.of(), view.partner());
        Figure partners = figure(sides.partners(), period, view.partner(), view.of());
        Figure exports = flow == Flow.EXPORT ? own : partners;
        Figure imports = flow == Flow.EXPORT ? partners : own;
        Interval interval = Interval.of(period);
        List<Figure> inputs = List.of(imports, exports);
        return new MirrorComparison(
                period,
                view,
                flow,
                own,
                partners,
                explained(
                        Figure.derived(
                                        Figures.difference(partners.value(), own.value()),
                                        Unit.CURRENCY,
                                        interval,
                                        GAP,
                                        List.of(partners, own))
                                .valued(own.valuation() == partners.valuation() ? own.valuation() : Valuation.MIXED),
                        own,
                        partners),
                explained(
                        Figure.derived(
                                Ratios.quotient(imports.value(), exports.value()), Unit.RATIO, interval, RATIO, inputs),
                        own,
                        partners),
                explained(
                        Figure.derived(asymmetry(imports, exports), Unit.RATIO, interval, ASYMMETRY, inputs),
                        own,
                        partners),
                sides.own(),
                sides.partners());
    }

    private static Figure explained(Figure derived, Figure own, Figure partners) {
        if (own.value() == null) {
            return Figures.because(derived, own);
        }
        return partners.value() == null ? Figures.because(derived, partners) : derived;
    }

    private static @Nullable BigDecimal asymmetry(Figure imports, Figure exports) {
        BigDecimal m = imports.value();
        BigDecimal x = exports.value();
        return m == null || x == null ? null : Ratios.quotient(m.subtract(x).multiply(TWO), m.add(x));
    }

    private static Figure figure(
            Optional<PairReport> report, Period period, CountryCode reporter, CountryCode partner) {
        return report.map(PairReport::figure)
                .orElseGet(() -> Figure.absent(Unit.CURRENCY, Interval.of(period), Absence.NOT_IMPORTED)
                        .between(reporter, partner));
    }
}
