package org.entente.trade.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;

/** Finds the statistics that a claim about trade could mean. */
public final class ClaimedFigures {
    private ClaimedFigures() {}

    /**
     * A statistic to lay beside a claim.
     *
     * @param note what it is and how it differs from the claim
     */
    public record Candidate(Figure figure, String note) {}

    /**
     * For a claim about one calendar year: the figure as the two sides reported it, seen from the claim's country, and
     * as a source reconciled it; either may be absent with its reason. Nothing for a claim about any other time.
     */
    public static List<Candidate> of(Claim claim, PairReports reports) {
        Interval interval = claim.interval();
        if (interval.from() == null || interval.to() == null) {
            return List.of();
        }
        Period year = Period.ofYear(interval.from().getYear());
        if (!Interval.of(year).equals(interval)) {
            return List.of();
        }
        Viewpoint view = Viewpoint.of(reports.pair(), claim.subject());
        TradeSeries series = new TradeSeries(reports, view);
        List<Candidate> candidates = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            candidates.add(candidate(claim, series, year, basis));
        }
        return candidates;
    }

    private static Candidate candidate(Claim claim, TradeSeries series, Period year, Basis basis) {
        SeriesFilter filter = new SeriesFilter(year.year(), year.year(), null, basis);
        String kind = basis.name().toLowerCase(Locale.ROOT);
        String topic = claim.topic().toLowerCase(Locale.ROOT);
        return series.list(filter).stream()
                .findFirst()
                .map(found -> new Candidate(
                        figure(claim, found),
                        "%s %s of %s seen from %s, dataset %s"
                                .formatted(
                                        kind,
                                        topic,
                                        year.code(),
                                        claim.subject().value(),
                                        found.dataset())))
                .orElseGet(() -> new Candidate(
                        Figure.absent(Unit.CURRENCY, Interval.of(year), Absence.NOT_IMPORTED),
                        "no dataset with %s figures of the pair in %s has been imported".formatted(kind, year.code())));
    }

    private static Figure figure(Claim claim, TradeYear year) {
        return switch (claim.topic()) {
            case "EXPORTS" -> year.exports();
            case "IMPORTS" -> year.imports();
            default -> year.turnover();
        };
    }
}
