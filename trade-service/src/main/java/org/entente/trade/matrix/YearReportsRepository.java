package org.entente.trade.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/** Finds the dataset and period that answer a question about a year, and every report of them. */
@ApplicationScoped
class YearReportsRepository {
    private static final String CURRENT = """
            join dataset d on d.code = r.dataset
                join coverage c on c.release_id = r.release_id and c.dataset = r.dataset
                    and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                    and c.known_from <= w.moment and c.known_to > w.moment
                where r.flow in ('X', 'M')
                  and (w.period is null and r.period % 100 = 0 or r.period = w.period)
                  and (w.edition is null and r.classification is null or r.classification ~ w.families)
                  and (w.edition is null or r.classification = w.edition)
                  and (w.dataset is null or r.dataset = w.dataset)
                  and (w.basis is null or d.basis = w.basis)""";

    /** The years of reports of the countries: a lookup by reporter. */
    private static final String YEARS_OF_COUNTRIES = """
            select r.dataset, r.period, d.basis, bool_or(r.classification is not null) as products,
                       bool_or(r.all_partners) as all_partners, count(distinct r.reporter) as countries,
                       max(c.known_from) as known_from
                from trade_report r
                %s
                  and r.reporter in (w.one, w.other)
                group by r.dataset, r.period, d.basis""".formatted(CURRENT);

    /** The last year of each dataset: a lookup by dataset, walking back from its last period. */
    private static final String YEARS_OF_DATASETS = """
            select y.*, 0 as countries
                from dataset k
                cross join lateral (
                    select r.dataset, r.period, d.basis, r.classification is not null as products, r.all_partners,
                           c.known_from
                    from trade_report r
                    %s
                      and r.dataset = k.code
                    order by r.period desc
                    limit 1) y""".formatted(CURRENT);

    private static final String ANSWER = """
            with wanted as (
                select w.n, w.one, w.other, w.period, w.families, w.edition, w.dataset, w.basis,
                       coalesce(cast(w.moment as timestamptz), now()) as moment
                from unnest(cast(:n as int[]), cast(:ones as int[]), cast(:others as int[]), cast(:periods as int[]),
                            cast(:families as text[]), cast(:editions as text[]), cast(:datasets as text[]),
                            cast(:bases as text[]), cast(:moments as text[]))
                    as w (n, one, other, period, families, edition, dataset, basis, moment)),
            answering as (
                select w.n, w.moment, a.dataset, a.period, a.basis
                from wanted w
                cross join lateral (
                    select y.*
                    from (%s) y
                    order by y.products desc, y.all_partners desc, y.countries desc, y.period desc,
                             y.basis = 'REPORTED' desc, y.known_from desc, y.dataset
                    limit 1) a),
            years as (
                select dataset, period, basis, moment, string_agg(cast(n as text), ',') as ns
                from answering
                group by dataset, period, basis, moment)
            select w.ns, w.dataset, w.basis, w.period, r.id, r.release_id, cast(r.reporter as int) as reporter,
                   cast(r.flow as text) as flow, r.classification, r.valuation
            from years w
            join trade_report r on r.dataset = w.dataset and r.period = w.period and r.flow in ('X', 'M')
            where exists (select from coverage c
                          where c.release_id = r.release_id and c.dataset = r.dataset
                            and c.reporter in (0, r.reporter) and c.period in (0, r.period)
                            and c.known_from <= w.moment and c.known_to > w.moment)
            order by r.id""";
    private static final String OF_COUNTRIES = ANSWER.formatted(YEARS_OF_COUNTRIES);
    private static final String OF_DATASETS = ANSWER.formatted(YEARS_OF_DATASETS);

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();

    YearReportsRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What one dataset has of a period, without its releases. */
    record Found(String dataset, Basis basis, Period period, List<CurrentReport> reports) {}

    /** The year of each query, by one statement; nothing for a query that no dataset answers. */
    Map<YearQuery, Found> listByQueries(List<YearQuery> queries, boolean aboutCountries) {
        Integer[] n = new Integer[queries.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
        }
        List<Tuple> tuples = entityManager
                .createNativeQuery(aboutCountries ? OF_COUNTRIES : OF_DATASETS, Tuple.class)
                .setParameter("n", n)
                .setParameter("ones", column(queries, Integer[]::new, q -> country(q, 0)))
                .setParameter("others", column(queries, Integer[]::new, q -> country(q, 1)))
                .setParameter("periods", column(queries, Integer[]::new, q -> key(q.period())))
                .setParameter("families", column(queries, String[]::new, YearQuery::families))
                .setParameter(
                        "editions", column(queries, String[]::new, q -> Objects.toString(q.wantedEdition(), null)))
                .setParameter("datasets", column(queries, String[]::new, YearQuery::dataset))
                .setParameter("bases", column(queries, String[]::new, q -> Objects.toString(q.basis(), null)))
                .setParameter("moments", column(queries, String[]::new, q -> Objects.toString(q.knownAsOf(), null)))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<YearQuery, Found> found = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            for (String index : tuple.get("ns", String.class).split(",")) {
                found.computeIfAbsent(queries.get(Integer.parseInt(index)), unused -> year(tuple))
                        .reports()
                        .add(report(tuple));
            }
        }
        return found;
    }

    private static <T> T[] column(
            List<YearQuery> queries, IntFunction<T[]> array, Function<YearQuery, @Nullable T> value) {
        T[] column = array.apply(queries.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(queries.get(i));
        }
        return column;
    }

    private @Nullable Integer country(YearQuery query, int place) {
        return place < query.countries().size()
                ? reference.require(query.countries().get(place)).numeric()
                : null;
    }

    private static @Nullable Integer key(@Nullable Period period) {
        return period == null ? null : period.key();
    }

    private static Found year(Tuple tuple) {
        return new Found(
                tuple.get("dataset", String.class),
                Basis.valueOf(tuple.get("basis", String.class)),
                Period.ofKey(tuple.get("period", Integer.class)),
                new ArrayList<>());
    }

    private static CurrentReport report(Tuple tuple) {
        String classification = tuple.get("classification", String.class);
        return new CurrentReport(
                tuple.get("id", Integer.class),
                tuple.get("release_id", Integer.class),
                tuple.get("reporter", Integer.class),
                Flow.ofCode(tuple.get("flow", String.class)),
                classification == null ? null : Classification.valueOf(classification),
                Valuation.valueOf(tuple.get("valuation", String.class)));
    }
}
