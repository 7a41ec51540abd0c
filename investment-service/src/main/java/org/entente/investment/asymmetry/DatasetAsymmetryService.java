package org.entente.investment.asymmetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Objects;
import org.entente.investment.observation.InvestmentDirection;
import org.entente.investment.observation.Series;

/** Holds both sides' reports of a whole dataset against each other, in one statement. */
@ApplicationScoped
public class DatasetAsymmetryService {
    /**
     * Medians by place rather than by percentile_cont, which would turn exact numbers into floating ones. Numbers that
     * the source derived from the counterpart are no second opinion and stay out.
     */
    private static final String SUMMARY = """
            with current_observation as materialized (
                select o.direction, o.period, o.reporter, o.counterpart, o.principle, o.counterpart_level,
                       o.special_purpose, o.instrument, o.activity, o.currency, o.value
                from coverage c
                join observation o on o.release_id = c.release_id and o.series = c.dataset
                    and o.reporter = c.reporter and o.period = c.period
                where c.dataset in (:inward, :outward)
                  and c.known_from <= coalesce(cast(:moment as timestamptz), now())
                  and c.known_to > coalesce(cast(:moment as timestamptz), now())
                  and c.period between :first and :last
                  and o.value is not null and o.status <> 'DERIVED_FROM_COUNTERPART'
                  and o.reporter <> o.counterpart and o.counterpart <> 0),
            beside as (
                select period, h.value as host, i.value as investor
                from (select *, reporter as receiver, counterpart as giver
                      from current_observation where direction = 'INWARD') h
                full join (select *, counterpart as receiver, reporter as giver
                           from current_observation where direction = 'OUTWARD') i
                  using (period, receiver, giver, principle, counterpart_level, special_purpose, instrument, activity,
                         currency)),
            compared as (
                select period, host, investor, sign(host) <> sign(investor) as conflict,
                       2 * (host - investor) / (abs(host) + abs(investor)) as relative
                from beside
                where host <> 0 and investor <> 0),
            placed as (
                select *, abs(relative) < 1e-9 as alike,
                       count(*) over () as n,
                       row_number() over (order by abs(relative)) as by_size,
                       row_number() over (order by relative) as by_value,
                       count(*) filter (where abs(relative) < 1e-9) over () as alikes
                from compared)
            select (select count(*) from beside where investor is null) as host_only,
                   (select count(*) from beside where host is null) as investor_only,
                   (select count(*) from beside where host is not null and investor is not null) as both_reported,
                   (select min(period) / 100 from beside) as first_year,
                   (select max(period) / 100 from beside) as last_year,
                   count(*) as both_not_zero,
                   count(*) filter (where alike) as alike,
                   count(*) filter (where conflict) as conflicts,
                   avg(abs(relative)) filter (where by_size in ((n + 1) / 2, (n + 2) / 2)) as median_size,
                   avg(relative) filter (where by_value in ((n + 1) / 2, (n + 2) / 2)) as median_signed,
                   avg(abs(relative)) filter (
                       where by_size - alikes in ((n - alikes + 1) / 2, (n - alikes + 2) / 2)
                         and not alike) as median_unlike
            from placed""";

    private static final int BEFORE_ALL = 0;
    private static final int AFTER_ALL = 999_999;

    private final EntityManager entityManager;

    DatasetAsymmetryService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The comparison; all counts are zero when the dataset is not there. */
    @Transactional
    public DatasetAsymmetry of(AsymmetryQuery query) {
        Integer from = query.from();
        Integer to = query.to();
        Tuple row = (Tuple) entityManager
                .createNativeQuery(SUMMARY, Tuple.class)
                .setParameter("inward", series(query, InvestmentDirection.INWARD))
                .setParameter("outward", series(query, InvestmentDirection.OUTWARD))
                .setParameter("moment", Objects.toString(query.knownAsOf(), null))
                .setParameter("first", from == null ? BEFORE_ALL : from * 100)
                .setParameter("last", to == null ? AFTER_ALL : to * 100 + 99)
                .getSingleResult();
        return new DatasetAsymmetry(
                query,
                row.get("host_only", Long.class),
                row.get("investor_only", Long.class),
                row.get("both_reported", Long.class),
                row.get("both_not_zero", Long.class),
                row.get("alike", Long.class),
                row.get("conflicts", Long.class),
                row.get("median_size", BigDecimal.class),
                row.get("median_signed", BigDecimal.class),
                row.get("median_unlike", BigDecimal.class),
                row.get("first_year", Integer.class),
                row.get("last_year", Integer.class));
    }

    private static String series(AsymmetryQuery query, InvestmentDirection direction) {
        return new Series(query.dataset(), query.measure(), direction).code();
    }
}
