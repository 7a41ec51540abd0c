package org.entente.trade.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Figures;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.Viewpoint;
import org.entente.trade.product.ReportQuery;
import org.jspecify.annotations.Nullable;

/**
 * One report of a pair that says something else than it did, or is new, or is gone.
 *
 * @param was the report before; null when there was none
 * @param is the report now; null when there is none
 */
public record TradeChange(
        ChangeKey key, @Nullable PairReport was, @Nullable PairReport is) {
    /** Low enough that codes of every classification have it; all lines of a report come whatever the level. */
    private static final int ANY_LEVEL = 2;

    public TradeChange {
        if (was == null && is == null) {
            throw new IllegalArgumentException("nothing before and nothing after is no change");
        }
    }

    private PairReport either() {
        PairReport report = is == null ? was : is;
        if (report == null) {
            throw new AssertionError("one of the two is there");
        }
        return report;
    }

    /** How it changed. */
    public ChangeKind kind() {
        return was == null ? ChangeKind.ADDED : is == null ? ChangeKind.REMOVED : ChangeKind.REVISED;
    }

    /** The period it speaks of. */
    public Period period() {
        return either().period();
    }

    /** Code of the dataset. */
    public String dataset() {
        return either().dataset();
    }

    /** Whose figures the dataset holds. */
    public Basis basis() {
        return either().basis();
    }

    /** Whose trade it is: the reporter, or the exporter of a reconciled flow. */
    public CountryCode country() {
        return either().reporter();
    }

    /** Direction of the goods, seen from that country. */
    public Flow flow() {
        return either().flow();
    }

    /** The value before, US dollars. */
    public Figure before() {
        return figure(was);
    }

    /** The value now, US dollars. */
    public Figure after() {
        return figure(is);
    }

    private Figure figure(@Nullable PairReport report) {
        return report == null
                ? Figure.absent(Unit.CURRENCY, Interval.of(period()), Absence.NOT_IMPORTED)
                        .between(basis() == Basis.RECONCILED ? null : country(), either().partner())
                : report.figure();
    }

    /** After - before, US dollars; absent when either has no value. */
    public Figure difference() {
        Figure before = before();
        Figure after = after();
        return Figures.differenceOf(after, before, "the value now - the value before");
    }

    /** The release that brought it: the one that answers now, or, for what is gone, the one that answered. */
    public Release release() {
        return either().release();
    }

    /** Whether the two say the same total and sum of lines. */
    boolean hasSameTotals() {
        return was != null
                && is != null
                && same(was.totalUsd(), is.totalUsd())
                && same(was.linesUsd(), is.linesUsd())
                && was.totalStatus() == is.totalStatus()
                && was.namesPartner() == is.namesPartner();
    }

    /** Whether there are products to compare. */
    boolean hasLines() {
        return was != null && was.lineCount() > 0 || is != null && is.lineCount() > 0;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** The products of the report before, at a level. */
    public Optional<ReportQuery> productsBefore(int level) {
        return Optional.ofNullable(was).map(report -> query(report, level, key.since()));
    }

    /** The products of the report now, at a level. */
    public Optional<ReportQuery> productsAfter(int level) {
        return Optional.ofNullable(is).map(report -> query(report, level, key.until()));
    }

    Optional<ReportQuery> linesBefore() {
        return productsBefore(ANY_LEVEL);
    }

    Optional<ReportQuery> linesAfter() {
        return productsAfter(ANY_LEVEL);
    }

    private static ReportQuery query(PairReport report, int level, @Nullable Instant moment) {
        return new ReportQuery(
                new Viewpoint(report.reporter(), report.partner()),
                report.flow(),
                report.period(),
                level,
                null,
                report.dataset(),
                report.basis(),
                moment);
    }
}
