package org.entente.investment.asymmetry;

import static java.util.Comparator.comparing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationStatus;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.ReportingSide;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;

/** Puts the two sides' reports of the same investment side by side; only reports of the same dataset and dimensions. */
public final class Asymmetries {
    private record Key(
            Period period, Corridor corridor, InvestmentMeasure measure, String dataset, Dimensions dimensions) {}

    private Asymmetries() {}

    /**
     * One entry for each year, way, dataset and dimensions of which at least one side reported, by year, then investor,
     * then dataset.
     *
     * @param observations of one pair
     * @param coverage of the same pair; tells a side that reported nothing from one that was never imported
     */
    public static List<InvestmentAsymmetry> of(List<Observation> observations, CoveredYears coverage) {
        Map<Key, Map<ReportingSide, Figure>> reports = new LinkedHashMap<>();
        for (Observation o : observations) {
            if (o.status() == ObservationStatus.DERIVED_FROM_COUNTERPART) {
                // The counterpart's number under another name: it would agree with itself.
                continue;
            }
            Key key = new Key(o.period(), o.corridor(), o.measure(), o.dataset(), o.dimensions());
            reports.computeIfAbsent(key, unused -> new EnumMap<>(ReportingSide.class))
                    .put(o.side(), o.figure());
        }
        return reports.entrySet().stream()
                .map(entry -> asymmetry(entry.getKey(), entry.getValue(), coverage))
                .sorted(comparing(InvestmentAsymmetry::period)
                        .thenComparing(a -> a.corridor().investor())
                        .thenComparing(InvestmentAsymmetry::dataset))
                .toList();
    }

    private static InvestmentAsymmetry asymmetry(Key key, Map<ReportingSide, Figure> reports, CoveredYears coverage) {
        return new InvestmentAsymmetry(
                key.corridor(),
                key.period(),
                key.measure(),
                key.dataset(),
                key.dimensions(),
                report(key, ReportingSide.HOST, reports, coverage),
                report(key, ReportingSide.INVESTOR, reports, coverage));
    }

    private static Figure report(
            Key key, ReportingSide side, Map<ReportingSide, Figure> reports, CoveredYears coverage) {
        Figure reported = reports.get(side);
        if (reported != null) {
            return reported;
        }
        Absence why = coverage.absence(key.measure(), key.corridor(), side, key.dataset(), key.period()::equals);
        return CoveredYears.absent(
                why,
                key.corridor(),
                side,
                Interval.of(key.period()),
                key.dimensions().currency(),
                null);
    }
}
