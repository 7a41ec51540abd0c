package org.entente.trade.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.entente.trade.change.ReleaseChanges.Pair;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/** Lays a release's pair totals beside those that answered before it. */
@ApplicationScoped
class ReleaseChangeRepository {
    /** The coverage that the release closed when it was published: what ended when its own began. */
    private static final String REPLACED = """
            select distinct old.release_id
            from coverage mine
            join coverage old on old.dataset = mine.dataset and old.reporter = mine.reporter
                and old.period = mine.period and old.known_to = mine.known_from and old.release_id <> mine.release_id
            join release r on r.id = mine.release_id and r.known_from = mine.known_from
            where mine.release_id = :release
            order by 1 desc""";

    /** Only what the release speaks of is compared: the replaced one may go on answering for other periods. */
    private static final String BOTH = """
            with spoken as (
                select mine.dataset, mine.reporter, mine.period, old.release_id as old_release
                from coverage mine
                join release r on r.id = mine.release_id and r.known_from = mine.known_from
                left join coverage old on old.dataset = mine.dataset and old.reporter = mine.reporter
                    and old.period = mine.period and old.known_to = mine.known_from
                    and old.release_id <> mine.release_id
                where mine.release_id = :release),
            now_said as (
                select r.dataset, r.period, r.reporter, r.flow, t.partner, t.total_milli, t.lines_milli
                from trade_report r
                join pair_total t on t.report_id = r.id
                where r.release_id = :release),
            was_said as (
                select r.dataset, r.period, r.reporter, r.flow, t.partner, t.total_milli, t.lines_milli
                from spoken s
                join trade_report r on r.release_id = s.old_release and r.dataset = s.dataset
                    and s.reporter in (0, r.reporter) and s.period in (0, r.period)
                join pair_total t on t.report_id = r.id),
            compared as (
                select dataset, period, reporter, cast(flow as text) as flow, partner,
                       coalesce(w.total_milli, w.lines_milli) as before,
                       coalesce(n.total_milli, n.lines_milli) as after,
                       case when w.there is null then 'ADDED' when n.there is null then 'REMOVED'
                            when w.total_milli is distinct from n.total_milli
                              or w.lines_milli is distinct from n.lines_milli then 'REVISED'
                            else 'SAME' end as kind
                from (select *, dataset as there from now_said) n
                full join (select *, dataset as there from was_said) w
                    using (dataset, period, reporter, flow, partner))
            """;

    private static final String COUNTS = BOTH + "select kind, count(*) as pairs from compared group by kind";

    private static final String LARGEST = BOTH + """
            select * from compared
            where kind <> 'SAME'
            order by abs(coalesce(after, 0) - coalesce(before, 0)) desc, period desc, reporter, partner, flow
            limit :first""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();

    ReleaseChangeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Numbers of the releases that it replaced, the newest first. */
    List<Integer> replaced(int release) {
        return entityManager
                .createNativeQuery(REPLACED, Integer.class)
                .setParameter("release", release)
                .getResultList();
    }

    /** Pairs by kind: ADDED, REMOVED, REVISED, SAME; a kind without pairs is not listed. */
    List<Tuple> count(int release) {
        return entityManager
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("release", release)
                .getResultList();
    }

    /** The largest differences. */
    List<Pair> listLargest(int release, int first) {
        List<Tuple> tuples = entityManager
                .createNativeQuery(LARGEST, Tuple.class)
                .setParameter("release", release)
                .setParameter("first", first)
                .getResultList();
        return tuples.stream().map(this::pair).toList();
    }

    private Pair pair(Tuple tuple) {
        return new Pair(
                ChangeKind.valueOf(tuple.get("kind", String.class)),
                tuple.get("dataset", String.class),
                Period.ofKey(tuple.get("period", Integer.class)),
                country(tuple, "reporter"),
                country(tuple, "partner"),
                Flow.ofCode(tuple.get("flow", String.class)),
                usd(tuple, "before"),
                usd(tuple, "after"));
    }

    private CountryCode country(Tuple tuple, String column) {
        int numeric = tuple.get(column, Short.class);
        return reference
                .byNumeric(numeric)
                .map(Country::code)
                .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + numeric));
    }

    private static @Nullable BigDecimal usd(Tuple tuple, String column) {
        return Milli.toUnits(tuple.get(column, Long.class));
    }
}
