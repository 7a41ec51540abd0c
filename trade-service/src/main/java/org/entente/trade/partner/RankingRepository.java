package org.entente.trade.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.kernel.country.AreaKind;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.Milli;
import org.jspecify.annotations.Nullable;

/** The only class that ranks {@code pair_total}. No Panache repository: its rows are never loaded as objects. */
@ApplicationScoped
class RankingRepository {
    /**
     * For each query: the dataset and period that answer, then per partner the asked flow or both (own report, else, of
     * exports and imports only, the partner's mirror), then places among the countries; the world and areas that are no
     * country are not ranked.
     */
    private static final String BY_QUERIES = """
            with wanted as (
                select w.n, w.country, w.flow, w.flow is null or w.flow in ('X', 'M') as whole, w.period, w.dataset,
                       w.basis as wanted_basis, w.wanted_partner, w.first,
                       coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:countries as int[]), cast(:flows as text[]),
                            cast(:periods as int[]), cast(:datasets as text[]), cast(:bases as text[]),
                            cast(:onlys as int[]), cast(:firsts as int[]), cast(:moments as text[]))
                    as w (n, country, flow, period, dataset, basis, wanted_partner, first, moment)),
            answering as (
                select w.*, a.answer, a.answer_period, a.basis, a.all_partners
                from wanted w
                cross join lateral (
                    select r.dataset as answer, r.period as answer_period, d.basis, r.all_partners
                    from trade_report r
                    join dataset d on d.code = r.dataset
                    join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                        and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                        and c.known_from <= w.moment and c.known_to > w.moment
                    where (r.reporter = w.country
                           or w.wanted_partner is not null and r.period = w.period and r.dataset = w.dataset)
                      and (w.period is null and r.period % 100 = 0 or r.period = w.period)
                      and (w.dataset is null or r.dataset = w.dataset)
                      and (w.wanted_basis is null or d.basis = w.wanted_basis)
                      and (w.whole and r.flow in ('X', 'M') or cast(r.flow as text) = w.flow)
                    order by r.all_partners desc, r.period desc, d.basis = 'REPORTED' desc, c.known_from desc,
                             r.dataset
                    limit 1) a),
            flows as (
                select a.n, t.partner as other, cast(r.flow as text) as flow, r.release_id, 1 as preference,
                       coalesce(t.total_milli, t.lines_milli) as value
                from answering a
                join trade_report r on r.reporter = a.country and r.period = a.answer_period and r.dataset = a.answer
                    and (a.flow is null and r.flow in ('X', 'M') or cast(r.flow as text) = a.flow)
                join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                    and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                    and c.known_from <= a.moment and c.known_to > a.moment
                join pair_total t on t.report_id = r.id
                union all
                select a.n, t.reporter, case when t.flow = 'X' then 'M' else 'X' end, r.release_id, 2,
                       coalesce(t.total_milli, t.lines_milli)
                from answering a
                join pair_total t on a.whole and t.partner = a.country and t.period = a.answer_period
                    and t.flow in ('X', 'M')
                join trade_report r on r.id = t.report_id and r.dataset = a.answer and r.period = a.answer_period
                join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                    and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                    and c.known_from <= a.moment and c.known_to > a.moment),
            chosen as (
                select distinct on (n, other, flow) n, other, flow, release_id, value
                from flows
                where value is not null
                order by n, other, flow, preference, release_id desc),
            valued as (
                select a.n, s.other, min(s.release_id) as release_id, sum(s.value) as value
                from answering a
                join chosen s on s.n = a.n and (a.flow is null or s.flow = a.flow) and s.other <> a.country
                group by a.n, s.other),
            summed as (
                select v.*, sum(value) filter (where other <> 0) over (partition by n) as sum,
                       min(value) filter (where other = 0) over (partition by n) as world
                from valued v),
            ranked as (
                select s.*, cast(rank() over (partition by n order by value desc) as int) as rank,
                       cast(row_number() over (partition by n order by value desc, other) as int) as position,
                       cast(count(*) over (partition by n) as int) as partners
                from summed s
                where other <> all (cast(:special as int[])))
            select a.n, k.release_id, a.answer, a.basis, a.answer_period, a.all_partners, cast(k.other as int) as other,
                   k.value, k.rank, k.partners, k.sum, k.world
            from answering a
            join ranked k on k.n = a.n
                and case when a.wanted_partner is null then k.position <= a.first else k.other = a.wanted_partner end
            order by a.n, k.position""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();
    private final Integer[] special;

    RankingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.special = reference.countries().stream()
                .filter(country -> country.kind() == AreaKind.SPECIAL)
                .map(Country::numeric)
                .toArray(Integer[]::new);
    }

    /** The rows of each query, best place first; nothing for a query that no dataset answers. */
    Map<RankingQuery, List<RankingRow>> listByQueries(List<RankingQuery> queries) {
        Integer[] n = new Integer[queries.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
        }
        List<Tuple> tuples = entityManager
                .createNativeQuery(BY_QUERIES, Tuple.class)
                .setParameter("n", n)
                .setParameter("countries", column(queries, Integer[]::new, q -> numeric(q.country())))
                .setParameter("flows", column(queries, String[]::new, q -> code(q.flow())))
                .setParameter("periods", column(queries, Integer[]::new, q -> key(q.period())))
                .setParameter("datasets", column(queries, String[]::new, RankingQuery::dataset))
                .setParameter("bases", column(queries, String[]::new, q -> name(q.basis())))
                .setParameter("onlys", column(queries, Integer[]::new, q -> findNumeric(q.only())))
                .setParameter("firsts", column(queries, Integer[]::new, RankingQuery::first))
                .setParameter("moments", column(queries, String[]::new, q -> Objects.toString(q.knownAsOf(), null)))
                .setParameter("special", special)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<RankingQuery, List<RankingRow>> rows = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            rows.computeIfAbsent(queries.get(tuple.get("n", Integer.class)), unused -> new ArrayList<>())
                    .add(row(tuple));
        }
        return rows;
    }

    private static <T> T[] column(
            List<RankingQuery> queries, IntFunction<T[]> array, Function<RankingQuery, @Nullable T> value) {
        T[] column = array.apply(queries.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(queries.get(i));
        }
        return column;
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private @Nullable Integer findNumeric(@Nullable CountryCode code) {
        return code == null ? null : numeric(code);
    }

    private static @Nullable String code(@Nullable Flow flow) {
        return flow == null ? null : flow.code();
    }

    private static @Nullable String name(@Nullable Basis basis) {
        return basis == null ? null : basis.name();
    }

    private static @Nullable Integer key(@Nullable Period period) {
        return period == null ? null : period.key();
    }

    private RankingRow row(Tuple tuple) {
        int other = tuple.get("other", Integer.class);
        BigDecimal world = tuple.get("world", BigDecimal.class);
        return new RankingRow(
                tuple.get("release_id", Integer.class),
                tuple.get("answer", String.class),
                Basis.valueOf(tuple.get("basis", String.class)),
                Period.ofKey(tuple.get("answer_period", Integer.class)),
                tuple.get("all_partners", Boolean.class),
                reference
                        .byNumeric(other)
                        .map(Country::code)
                        .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + other)),
                usd(tuple.get("value", BigDecimal.class)),
                tuple.get("rank", Integer.class),
                tuple.get("partners", Integer.class),
                usd(tuple.get("sum", BigDecimal.class)),
                world == null ? null : usd(world));
    }

    private static BigDecimal usd(BigDecimal thousandths) {
        return thousandths.movePointLeft(Milli.DECIMALS);
    }
}
