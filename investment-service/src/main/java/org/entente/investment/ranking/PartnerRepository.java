package org.entente.investment.ranking;

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
import org.entente.investment.observation.CounterpartLevel;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.observation.ObservationStatus;
import org.entente.investment.observation.SpecialPurposeEntities;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** Ranks the counterparts of countries, any number of rankings by one statement. */
@ApplicationScoped
class PartnerRepository {
    /**
     * All numbers of the country by its own or its counterparts' reports; the period and kind of number that answer;
     * places in it. Two branches rather than an "or", so that each finds its index.
     */
    private static final String RANKINGS = """
            with wanted as (
                select w.n, w.country, w.own, w.measure, w.direction, w.period, w.dataset, w.principle, w.instrument,
                       w.activity, w.first, coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:countries as int[]), cast(:owns as boolean[]),
                            cast(:measures as text[]), cast(:directions as text[]), cast(:periods as int[]),
                            cast(:datasets as text[]), cast(:principles as text[]), cast(:instruments as text[]),
                            cast(:activities as text[]), cast(:firsts as int[]), cast(:moments as text[]))
                    as w (n, country, own, measure, direction, period, dataset, principle, instrument, activity, first,
                          moment)),
            about as (
                select w.n, w.first, w.moment, w.own, o.counterpart as other, o.*
                from wanted w join observation o on o.reporter = w.country
                    and o.measure = w.measure and o.direction = w.direction and o.instrument = w.instrument
                    and o.activity = w.activity and (w.principle is null or o.principle = w.principle)
                    and (w.period is null and o.period % 100 = 0 or o.period = w.period)
                    and (w.dataset is null or split_part(o.series, '/', 1) = w.dataset)
                where w.own
                union all
                select w.n, w.first, w.moment, w.own, o.reporter as other, o.*
                from wanted w join observation o on o.counterpart = w.country
                    and o.measure = w.measure and o.direction = w.direction and o.instrument = w.instrument
                    and o.activity = w.activity and (w.principle is null or o.principle = w.principle)
                    and (w.period is null and o.period % 100 = 0 or o.period = w.period)
                    and (w.dataset is null or split_part(o.series, '/', 1) = w.dataset)
                where not w.own),
            valued as (
                select a.*, f.extent = 'COMPLETE' as complete,
                       a.other = any(cast(:special as int[])) as special
                from about a
                join coverage c on c.release_id = a.release_id and c.dataset = a.series and c.reporter = a.reporter
                    and c.period = a.period and c.known_from <= a.moment and c.known_to > a.moment
                join observation_file f on f.release_id = a.release_id
                where a.value is not null and a.status <> 'DERIVED_FROM_COUNTERPART' and a.reporter <> a.counterpart),
            answering as (
                select distinct on (n) n, series, period, principle, counterpart_level, special_purpose, currency
                from valued
                group by n, series, period, principle, counterpart_level, special_purpose, currency
                order by n, period desc, count(*) desc, series, principle, counterpart_level, special_purpose,
                         currency),
            placed as (
                select v.*,
                       rank() over (partition by n, special order by value desc) as place,
                       row_number() over (partition by n, special order by value desc, other) as position,
                       count(*) filter (where not special) over (partition by n) as peers,
                       sum(value) filter (where other <> 0) over (partition by n) as total,
                       max(value) filter (where other = 0) over (partition by n) as world
                from valued v
                join answering using (n, series, period, principle, counterpart_level, special_purpose, currency))
            select n, period, principle, counterpart_level, special_purpose, instrument, activity, currency,
                   release_id, cast(other as int) as other, value, status, cast(place as int) as place,
                   cast(peers as int) as peers, total, world, complete
            from placed
            where not special and position <= first
            order by n, position""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();
    private final Integer[] special;

    PartnerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.special = StandingRepository.specialAreas(reference);
    }

    /** The rows of each query, the largest first; nothing for a query that no dataset answers. */
    Map<PartnerQuery, List<PartnerRow>> listByQueries(List<PartnerQuery> queries) {
        Integer[] n = new Integer[queries.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
        }
        List<Tuple> tuples = entityManager
                .createNativeQuery(RANKINGS, Tuple.class)
                .setParameter("n", n)
                .setParameter(
                        "countries",
                        column(
                                queries,
                                Integer[]::new,
                                q -> reference.require(q.country()).numeric()))
                .setParameter("owns", column(queries, Boolean[]::new, PartnerQuery::ownReport))
                .setParameter(
                        "measures",
                        column(queries, String[]::new, q -> q.measure().name()))
                .setParameter(
                        "directions",
                        column(queries, String[]::new, q -> q.direction().name()))
                .setParameter("periods", column(queries, Integer[]::new, q -> key(q.period())))
                .setParameter("datasets", column(queries, String[]::new, PartnerQuery::dataset))
                .setParameter("principles", column(queries, String[]::new, q -> name(q.principle())))
                .setParameter(
                        "instruments",
                        column(queries, String[]::new, q -> q.instrument().name()))
                .setParameter("activities", column(queries, String[]::new, PartnerQuery::activity))
                .setParameter("firsts", column(queries, Integer[]::new, PartnerQuery::first))
                .setParameter("moments", column(queries, String[]::new, q -> Objects.toString(q.knownAsOf(), null)))
                .setParameter("special", special)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<PartnerQuery, List<PartnerRow>> rows = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            rows.computeIfAbsent(queries.get(tuple.get("n", Integer.class)), unused -> new ArrayList<>())
                    .add(row(tuple));
        }
        return rows;
    }

    private PartnerRow row(Tuple tuple) {
        return new PartnerRow(
                Period.ofKey(tuple.get("period", Integer.class)),
                new Dimensions(
                        InvestmentPrinciple.valueOf(tuple.get("principle", String.class)),
                        CounterpartLevel.valueOf(tuple.get("counterpart_level", String.class)),
                        SpecialPurposeEntities.valueOf(tuple.get("special_purpose", String.class)),
                        InvestmentInstrument.valueOf(tuple.get("instrument", String.class)),
                        tuple.get("activity", String.class),
                        tuple.get("currency", String.class)),
                tuple.get("release_id", Integer.class),
                reference
                        .byNumeric(tuple.get("other", Integer.class))
                        .map(Country::code)
                        .orElseThrow(),
                tuple.get("value", BigDecimal.class),
                ObservationStatus.valueOf(tuple.get("status", String.class)),
                tuple.get("place", Integer.class),
                tuple.get("peers", Integer.class),
                tuple.get("total", BigDecimal.class),
                tuple.get("world", BigDecimal.class),
                tuple.get("complete", Boolean.class));
    }

    private static <T> T[] column(
            List<PartnerQuery> queries, IntFunction<T[]> array, Function<PartnerQuery, @Nullable T> value) {
        T[] column = array.apply(queries.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(queries.get(i));
        }
        return column;
    }

    private static @Nullable Integer key(@Nullable Period period) {
        return period == null ? null : period.key();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
