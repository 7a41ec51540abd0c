package org.entente.trade.pair;

import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Which years of a series are wanted, and from whom; null leaves it open.
 *
 * @param from first calendar year
 * @param to last calendar year
 * @param dataset code of the only dataset to use
 * @param basis the only kind of figures to use
 */
public record SeriesFilter(
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String dataset,
        @Nullable Basis basis) {
    /** Every year, any dataset. */
    public static final SeriesFilter ALL = new SeriesFilter(null, null, null, null);

    boolean wants(Period year) {
        return (from == null || year.year() >= from) && (to == null || year.year() <= to);
    }

    boolean wants(DatasetYear candidate) {
        return (dataset == null || dataset.equals(candidate.dataset()))
                && (basis == null || basis == candidate.basis());
    }
}
