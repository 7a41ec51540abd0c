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
 * One dataset's reports of a pair in one year, read from one side: the side's own report of a flow, or, where it has
 * none, the partner's report of the same goods, labelled as such.
 */
record DatasetYear(Viewpoint view, Period year, String dataset, List<PairReport> reports) {
    /**
     * Which dataset answers for a year when nobody asks for one: the one that knows both flows; then reported before
     * reconciled figures; then the one with more of the country's own reports; then the newest.
     */
    static final Comparator<DatasetYear> PREFERENCE = Comparator.comparing(DatasetYear::flowsKnown)
            .thenComparing(candidate -> candidate.basis() == Basis.REPORTED)
            .thenComparing(DatasetYear::ownReports)
            .thenComparing(DatasetYear::newest)
            .thenComparing(DatasetYear::dataset);

    static final String TURNOVER = "turnover = exports + imports, as methodology defines it";

    Basis basis() {
        return reports.get(0).basis();
    }

    /** How many of the two flows have a value from either side. */
    private int flowsKnown() {
        return (chosen(Flow.EXPORT).isPresent() ? 1 : 0) + (chosen(Flow.IMPORT).isPresent() ? 1 : 0);
    }

    private int ownReports() {
        return (int) List.of(Flow.EXPORT, Flow.IMPORT).stream()
                .flatMap(flow -> chosen(flow).stream())
                .filter(report -> report.reporter().equals(view.of()))
                .count();
    }

    private Instant newest() {
        return reports.stream()
                .map(PairReport::knownFrom)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Whether the dataset says anything at all about the pair in this year. */
    boolean namesPair() {
        return reports.stream().anyMatch(PairReport::namesPartner);
    }

    private Optional<PairReport> own(Flow flow) {
        return PairReports.find(reports, view.of(), flow);
    }

    private Optional<PairReport> mirrored(Flow flow) {
        return PairReports.find(reports, view.partner(), flow.mirror());
    }

    private Optional<PairReport> chosen(Flow flow) {
        return own(flow).filter(PairReport::hasValue).or(() -> mirrored(flow).filter(PairReport::hasValue));
    }

    /** Who reported each flow: growth only compares years in which these are the same. */
    List<Optional<CountryCode>> composition() {
        return List.of(
                chosen(Flow.EXPORT).map(PairReport::reporter),
                chosen(Flow.IMPORT).map(PairReport::reporter));
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
        Absence why = nearest.isEmpty() && basis() == Basis.REPORTED
                ? Absence.NOT_IMPORTED
                : nearest.filter(PairReport::namesPartner).isPresent() ? Absence.CONFIDENTIAL : Absence.NOT_REPORTED;
        return Figure.absent(Unit.CURRENCY, Interval.of(year), why)
                .between(basis() == Basis.REPORTED ? view.of() : null, view.partner());
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
        Figure figure = Figure.derived(value, Unit.CURRENCY, Interval.of(year), method, List.of(exports, imports))
                .between(commonReporter(exports, imports), view.partner())
                .valued(exports.valuation() == imports.valuation() ? exports.valuation() : Valuation.MIXED);
        return value == null ? Figures.because(figure, x == null ? exports : imports) : figure;
    }

    private static @Nullable CountryCode commonReporter(Figure one, Figure other) {
        CountryCode reporter = one.reporter();
        return reporter != null && reporter.equals(other.reporter()) ? reporter : null;
    }
}
