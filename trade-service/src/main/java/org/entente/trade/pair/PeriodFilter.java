package org.entente.trade.pair;

import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Which periods of a series are wanted, and from whom; null leaves it open. A period is wanted when all its days lie
 * between the first day of {@code from} and the last of {@code to}, so that months can be asked for by years.
 *
 * @param frequency how long the periods are
 * @param from first period, of any length
 * @param to last period, of any length
 * @param dataset code of the only dataset to use
 * @param basis the only kind of figures to use
 */
public record PeriodFilter(
        Frequency frequency,
        @Nullable Period from,
        @Nullable Period to,
        @Nullable String dataset,
        @Nullable Basis basis) {
    /** Every year, any dataset. */
    public static final PeriodFilter ALL = new PeriodFilter(Frequency.ANNUAL, null, null, null, null);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    public PeriodFilter {
        if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
            throw new BadUserInputException("from is %s, after to, which is %s".formatted(from.code(), to.code()));
        }
    }

    /**
     * Calendar years.
     *
     * @throws BadUserInputException when one is no year of four digits, or {@code from} is after {@code to}
     */
    public static PeriodFilter ofYears(
            @Nullable Integer from, @Nullable Integer to, @Nullable String dataset, @Nullable Basis basis) {
        return new PeriodFilter(Frequency.ANNUAL, year("from", from), year("to", to), dataset, basis);
    }

    /** One period, any dataset. */
    static PeriodFilter of(Period period) {
        return new PeriodFilter(period.frequency(), period, period, null, null);
    }

    private static @Nullable Period year(String name, @Nullable Integer year) {
        if (year == null) {
            return null;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadUserInputException("%s is %d; write a calendar year such as 2021".formatted(name, year));
        }
        return Period.ofYear(year);
    }

    /** The same filter for one dataset. */
    PeriodFilter only(String newDataset) {
        return new PeriodFilter(frequency, from, to, newDataset, basis);
    }

    boolean wants(Period period) {
        return period.frequency() == frequency
                && (from == null || !period.firstDay().isBefore(from.firstDay()))
                && (to == null || !period.lastDay().isAfter(to.lastDay()));
    }

    boolean wants(String candidate, Basis itsBasis) {
        return (dataset == null || dataset.equals(candidate)) && (basis == null || basis == itsBasis);
    }
}
