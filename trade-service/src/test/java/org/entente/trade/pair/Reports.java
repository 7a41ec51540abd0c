package org.entente.trade.pair;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseStatus;
import org.entente.kernel.release.Source;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.jspecify.annotations.Nullable;

/** Reports of Azerbaijan and Japan for the tests of this package. */
public final class Reports {
    public static final CountryCode AZE = new CountryCode("AZE");
    public static final CountryCode JPN = new CountryCode("JPN");
    public static final CountryPair PAIR = CountryPair.of(AZE, JPN);
    public static final Viewpoint FROM_AZE = Viewpoint.of(PAIR, AZE);
    public static final Viewpoint FROM_JPN = Viewpoint.of(PAIR, JPN);

    private Reports() {}

    /** A report of a total; null is a report that does not name the partner. */
    public static PairReport reported(String dataset, int year, CountryCode reporter, Flow flow, @Nullable String usd) {
        return report(dataset, Basis.REPORTED, year, reporter, flow, usd, 1);
    }

    /** A report that became known on a day of January 2024. */
    public static PairReport known(String dataset, int year, CountryCode reporter, Flow flow, String usd, int day) {
        return report(dataset, Basis.REPORTED, year, reporter, flow, usd, day);
    }

    /** A reconciled flow of an exporter. */
    public static PairReport reconciled(int year, CountryCode exporter, @Nullable String usd) {
        return report("baci", Basis.RECONCILED, year, exporter, Flow.EXPORT, usd, 1);
    }

    /** A report of a total in any period, by its code. */
    public static PairReport in(String period, CountryCode reporter, Flow flow, @Nullable String usd) {
        return report("wits", Basis.REPORTED, Period.parse(period), reporter, flow, usd, 1);
    }

    /** A report with a total and product lines of the Harmonized System, in which a number finds it. */
    public static PairReport withLines(int id, PairReport report) {
        return new PairReport(
                id,
                report.dataset(),
                report.basis(),
                report.period(),
                report.reporter(),
                report.partner(),
                report.flow(),
                report.valuation(),
                "HS2017",
                report.allPartners(),
                report.namesPartner(),
                report.totalUsd(),
                report.totalStatus(),
                report.totalUsd(),
                3,
                report.release(),
                report.knownFrom());
    }

    /** The same report with another valuation. */
    public static PairReport valued(Valuation valuation, PairReport report) {
        return new PairReport(
                report.id(),
                report.dataset(),
                report.basis(),
                report.period(),
                report.reporter(),
                report.partner(),
                report.flow(),
                valuation,
                report.classification(),
                report.allPartners(),
                report.namesPartner(),
                report.totalUsd(),
                report.totalStatus(),
                report.linesUsd(),
                report.lineCount(),
                report.release(),
                report.knownFrom());
    }

    private static PairReport report(
            String dataset, Basis basis, int year, CountryCode reporter, Flow flow, @Nullable String usd, int day) {
        return report(dataset, basis, Period.ofYear(year), reporter, flow, usd, day);
    }

    private static PairReport report(
            String dataset,
            Basis basis,
            Period period,
            CountryCode reporter,
            Flow flow,
            @Nullable String usd,
            int day) {
        return new PairReport(
                1,
                dataset,
                basis,
                period,
                reporter,
                PAIR.otherThan(reporter),
                flow,
                flow.isOutward() ? Valuation.FOB : Valuation.CIF,
                null,
                true,
                usd != null,
                usd == null ? null : new BigDecimal(usd),
                usd == null ? null : basis == Basis.RECONCILED ? LineStatus.RECONCILED : LineStatus.REPORTED,
                null,
                0,
                release(dataset),
                Instant.parse("2024-01-%02dT00:00:00Z".formatted(day)));
    }

    /** A report with lines only. */
    public static PairReport lines(Basis basis, CountryCode reporter, @Nullable String usd, int lines) {
        return new PairReport(
                1,
                "lines",
                basis,
                Period.ofYear(2020),
                reporter,
                PAIR.otherThan(reporter),
                Flow.EXPORT,
                Valuation.FOB,
                "HS2017",
                true,
                true,
                null,
                null,
                usd == null ? null : new BigDecimal(usd),
                lines,
                release("lines"),
                Instant.EPOCH);
    }

    public static PairReports of(PairReport... reports) {
        return new PairReports(PAIR, List.of(reports));
    }

    public static Release release(String dataset) {
        return new Release(
                1,
                new Source(dataset, "Publisher", dataset, null, null),
                "first",
                null,
                Instant.EPOCH,
                ReleaseStatus.PUBLISHED,
                "00",
                1,
                0);
    }
}
