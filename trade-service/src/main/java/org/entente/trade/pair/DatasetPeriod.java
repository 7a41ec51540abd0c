package org.entente.trade.pair;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One dataset's reports of a pair in one period, read from one side: the side's own report of a flow, or, where it has
 * none of its exports or imports, the partner's report of the same goods, labelled as such. Parts of them, such as
 * re-exports, are known from the side's own report only: the other side does not record them as such.
 */
record DatasetPeriod(Viewpoint view, Period period, String dataset, List<PairReport> reports) {
    static final String TURNOVER = "turnover = exports + imports, as methodology defines it";

    Basis basis() {
        return reports.get(0).basis();
    }

    /**
     * Which dataset answers for a period when nobody asks for one: the one that knows all flows of the measure; then
     * reported before reconciled figures; then the one with more of the country's own reports; then the newest.
     */
    static Comparator<DatasetPeriod> preference(Measure measure) {
        return Comparator.comparing((DatasetPeriod candidate) -> candidate.flowsKnown(measure))
                .thenComparing(candidate -> candidate.basis() == Basis.REPORTED)
                .thenComparing(candidate -> candidate.ownReports(measure))
                .thenComparing(DatasetPeriod::newest)
                .thenComparing(DatasetPeriod::dataset);
    }

    private int flowsKnown(Measure measure) {
        return (int) reporters(measure).stream().filter(Optional::isPresent).count();
    }

    private int ownReports(Measure measure) {
        return (int) reporters(measure).stream()
                .filter(reporter -> reporter.equals(Optional.of(view.of())))
                .count();
    }

    private Instant newest() {
        return reports.stream()
                .map(PairReport::knownFrom)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Whether the dataset says anything at all about the flows of the measure in this period. */
    boolean names(Measure measure) {
        return measure.flows().stream()
                .anyMatch(flow -> own(flow).filter(PairReport::namesPartner).isPresent()
                        || mirrored(flow).filter(PairReport::namesPartner).isPresent());
    }

    /** The parts of exports and imports that the country itself reported, in the order of the flows. */
    List<TradeYear.Part> parts() {
        return List.of(Flow.values()).stream()
                .filter(flow -> !flow.isWhole())
                .flatMap(flow -> own(flow).filter(PairReport::namesPartner).stream())
                .map(report -> TradeYear.Part.of(report, flow(report.flow().isOutward() ? Flow.EXPORT : Flow.IMPORT)))
                .toList();
    }

    private Optional<PairReport> own(Flow flow) {
        return PairReports.find(reports, view.of(), flow);
    }

    private Optional<PairReport> mirrored(Flow flow) {
        return !flow.isWhole() ? Optional.empty() : PairReports.find(reports, view.partner(), flow.mirror());
    }

    private Optional<PairReport> chosen(Flow flow) {
        return own(flow).filter(PairReport::hasValue).or(() -> mirrored(flow).filter(PairReport::hasValue));
    }

    /** Who reported each flow of the measure: growth only compares periods in which these are the same. */
    List<Optional<CountryCode>> reporters(Measure measure) {
        return measure.flows().stream()
                .map(flow -> chosen(flow).map(PairReport::reporter))
                .toList();
    }

    /** The flow's value, or why there is none. */
    Figure flow(Flow flow) {
        Optional<PairReport> chosen = chosen(flow);
        if (chosen.isEmpty()) {
            return absent(flow);
        }
        PairReport report = chosen.get();
        if (report.reporter().equals(view.of()) || basis() == Basis.RECONCILED) {
            return report.figure();
        }
        return mirror(flow, report);
    }

    private Figure mirror(Flow flow, PairReport report) {
        Figure reported = report.figure();
        BigDecimal value = reported.value();
        if (value == null) {
            throw new AssertionError("only a report with a value is chosen");
        }
        return new Figure(
                value,
                Unit.CURRENCY,
                reported.currency(),
                reported.interval(),
                report.reporter(),
                view.of(),
                report.valuation(),
                FigureStatus.DERIVED_FROM_COUNTERPART,
                report.release(),
                "%s taken from the other side: %s as %s reported them; the dataset has no such report by %s"
                        .formatted(
                                view.describe(flow),
                                new Viewpoint(view.partner(), view.of()).describe(flow.mirror()),
                                report.reporter().value(),
                                view.of().value()),
                List.of(reported),
                null);
    }

    private Figure absent(Flow flow) {
        Optional<PairReport> nearest = own(flow).or(() -> mirrored(flow));
        Absence why = nearest.filter(PairReport::namesPartner).isPresent()
                ? Absence.CONFIDENTIAL
                : nearest.isPresent() || basis() == Basis.RECONCILED || ownWhole(flow)
                        ? Absence.NOT_REPORTED
                        : Absence.NOT_IMPORTED;
        return Figure.absent(Unit.CURRENCY, Interval.of(period), why)
                .between(basis() == Basis.REPORTED ? view.of() : null, view.partner());
    }

    /** Whether the flow is a part of what the country did report: the part itself it does not publish. */
    private boolean ownWhole(Flow flow) {
        return !flow.isWhole()
                && own(flow.isOutward() ? Flow.EXPORT : Flow.IMPORT).isPresent();
    }

    Figure turnover() {
        return combined(TURNOVER, true);
    }

    Figure balance() {
        return combined("balance = exports - imports", false);
    }

    private Figure combined(String method, boolean sum) {
        Figure exports = flow(Flow.EXPORT);
        Figure imports = flow(Flow.IMPORT);
        BigDecimal x = exports.value();
        BigDecimal m = imports.value();
        BigDecimal value = x == null || m == null ? null : sum ? x.add(m) : x.subtract(m);
        Figure figure = Figure.derived(value, Unit.CURRENCY, Interval.of(period), method, List.of(exports, imports))
                .between(commonReporter(exports, imports), view.partner())
                .valued(exports.valuation() == imports.valuation() ? exports.valuation() : Valuation.MIXED);
        return value == null ? Figures.because(figure, x == null ? exports : imports) : figure;
    }

    private static @Nullable CountryCode commonReporter(Figure one, Figure other) {
        CountryCode reporter = one.reporter();
        return reporter != null && reporter.equals(other.reporter()) ? reporter : null;
    }
}
