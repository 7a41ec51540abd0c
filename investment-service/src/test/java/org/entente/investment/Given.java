package org.entente.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.investment.observation.CoveredYear;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.Extent;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationStatus;
import org.entente.investment.pair.Corridor;
import org.entente.investment.project.Document;
import org.entente.investment.project.Organisation;
import org.entente.investment.project.Party;
import org.entente.investment.project.Project;
import org.entente.investment.project.ProjectAndParties;
import org.entente.investment.project.ProjectRole;
import org.entente.investment.project.ProjectValue;
import org.entente.investment.project.ProjectValueKind;
import org.entente.investment.project.Sector;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseStatus;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;

/** What the tests of the domain take as given. */
public final class Given {
    public static final CountryCode AZE = new CountryCode("AZE");
    public static final CountryCode JPN = new CountryCode("JPN");
    public static final Corridor JAPAN_IN_AZERBAIJAN = new Corridor(JPN, AZE);
    public static final Document DOCUMENT = new Document("News: a story", null);

    private Given() {}

    /** An edition of a dataset. */
    public static Release release(int id, String dataset) {
        return new Release(
                id,
                new Source(dataset, "Publisher", dataset, null, null),
                "edition " + id,
                null,
                null,
                ReleaseStatus.PUBLISHED,
                "checksum",
                1,
                0);
    }

    /** What Azerbaijan reports of Japan's investment in a year; null: marked as not available. */
    public static Observation hostReports(InvestmentMeasure measure, int year, @Nullable String usd, Release release) {
        return report(AZE, JPN, InvestmentDirection.INWARD, measure, year, usd, release);
    }

    /** What Japan reports of its investment in Azerbaijan in a year. */
    public static Observation investorReports(
            InvestmentMeasure measure, int year, @Nullable String usd, Release release) {
        return report(JPN, AZE, InvestmentDirection.OUTWARD, measure, year, usd, release);
    }

    private static Observation report(
            CountryCode reporter,
            CountryCode counterpart,
            InvestmentDirection direction,
            InvestmentMeasure measure,
            int year,
            @Nullable String usd,
            Release release) {
        return new Observation(
                reporter,
                counterpart,
                Period.ofYear(year),
                measure,
                direction,
                Dimensions.UNSPECIFIED_TOTAL_USD,
                usd == null ? null : new BigDecimal(usd),
                usd == null ? ObservationStatus.NOT_AVAILABLE : ObservationStatus.REPORTED,
                1_000_000,
                release);
    }

    /** Azerbaijan's whole account of inward flows in these years. */
    public static CoveredYears azerbaijansInflowsCovered(Release release, int first, int last) {
        return new CoveredYears(IntStream.rangeClosed(first, last)
                .mapToObj(year -> new CoveredYear(
                        InvestmentMeasure.FLOW,
                        InvestmentDirection.INWARD,
                        AZE,
                        Period.ofYear(year),
                        Extent.COMPLETE,
                        release))
                .toList());
    }

    /** No coverage at all. */
    public static CoveredYears nothingCovered() {
        return new CoveredYears(List.of());
    }

    /** An organisation. */
    public static Organisation organisation(String id, CountryCode country) {
        return new Organisation(1, id, id, country, null, DOCUMENT, null);
    }

    /** A project in Azerbaijan with these investors. */
    public static ProjectAndParties projectInAzerbaijan(String id, Organisation... investors) {
        return new ProjectAndParties(
                new Project(1, id, id, AZE, Sector.OIL_AND_GAS, null, null, null, DOCUMENT, null),
                Arrays.stream(investors)
                        .map(o -> new Party(o, ProjectRole.INVESTOR, null, null, DOCUMENT))
                        .toList());
    }

    /** An amount that an organisation has put in. */
    public static ProjectValue invested(Organisation by, String value, String currency, String asOf) {
        return new ProjectValue(
                ProjectValueKind.INVESTED,
                by,
                new BigDecimal(value),
                currency,
                LocalDate.parse(asOf),
                null,
                DOCUMENT,
                release(9, "projects-own"));
    }
}
