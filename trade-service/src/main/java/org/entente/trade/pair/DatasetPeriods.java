package org.entente.trade.pair;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.kernel.period.Period;

/** A pair's reports by period and dataset, read from one side. */
final class DatasetPeriods {
    private final TreeMap<Period, TreeMap<String, DatasetPeriod>> periods = new TreeMap<>();
    private final TreeMap<String, DatasetPeriod> lastByDataset = new TreeMap<>();

    DatasetPeriods(PairReports reports, Viewpoint view) {
        reports.reports().stream()
                .collect(Collectors.groupingBy(PairReport::period))
                .forEach((period, ofPeriod) -> ofPeriod.stream()
                        .collect(Collectors.groupingBy(PairReport::dataset))
                        .forEach((dataset, list) -> periods.computeIfAbsent(period, unused -> new TreeMap<>())
                                .put(dataset, new DatasetPeriod(view, period, dataset, list))));
        periods.values().forEach(lastByDataset::putAll);
    }

    /** The periods in which some dataset has a report of either side, earliest first. */
    List<Period> list() {
        return List.copyOf(periods.keySet());
    }

    /** The datasets with a report of either side in the period, by code. */
    List<DatasetPeriod> at(Period period) {
        return List.copyOf(periods.getOrDefault(period, new TreeMap<>()).values());
    }

    Optional<DatasetPeriod> find(Period period, String dataset) {
        return Optional.ofNullable(periods.get(period)).map(byDataset -> byDataset.get(dataset));
    }

    /** The datasets with a report in any period, by code, each with its last period. */
    List<DatasetPeriod> lastOfEachDataset() {
        return List.copyOf(lastByDataset.values());
    }
}
