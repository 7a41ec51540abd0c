package org.entente.investment.money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;

/**
 * One edition of exchange rates or of a price index.
 *
 * @param release its source is what a converted figure names
 */
public record FactorTable(Release release, Map<Key, BigDecimal> values) {
    public FactorTable {
        values = Map.copyOf(values);
    }

    /** What a value of the table is about. */
    public record Key(FactorKind kind, String currency, Period period) {}

    /**
     * A value of the table.
     *
     * @param period the period it is really of: the year, where the table has nothing for the asked month or quarter
     */
    public record Factor(FactorKind kind, String currency, Period period, BigDecimal value, Release release) {}

    /** The value of a period, else that of its year. */
    public Optional<Factor> find(FactorKind kind, String currency, Period period) {
        Optional<Factor> exact = exactly(kind, currency, period);
        return exact.isPresent() ? exact : exactly(kind, currency, Period.ofYear(period.year()));
    }

    private Optional<Factor> exactly(FactorKind kind, String currency, Period period) {
        return Optional.ofNullable(values.get(new Key(kind, currency, period)))
                .map(value -> new Factor(kind, currency, period, value, release));
    }
}
