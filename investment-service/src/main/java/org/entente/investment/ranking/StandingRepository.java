package org.entente.investment.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.Observation;
import org.entente.kernel.country.AreaKind;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;

/** Places of observations among their peers, all by one statement. */
@ApplicationScoped
class StandingRepository {
    /** Groups first, so that many counterparts of one reporter and period are ranked once. */
    private static final String STANDINGS = """
            with wanted as (
                select w.*
                from unnest(cast(:n as int[]), cast(:releases as int[]), cast(:reporters as int[]),
                            cast(:counterparts as int[]), cast(:periods as int[]), cast(:measures as text[]),
                            cast(:directions as text[]), cast(:principles as text[]), cast(:levels as text[]),
                            cast(:specials as text[]), cast(:instruments as text[]), cast(:activities as text[]),
                            cast(:currencies as text[]))
                    as w (n, release_id, reporter, counterpart, period, measure, direction, principle,
                          counterpart_level, special_purpose, instrument, activity, currency)),
            kind as (
                select distinct release_id, reporter, period, measure, direction, principle, counterpart_level,
                       special_purpose, instrument, activity, currency
                from wanted),
            peer as (
                select k.*, o.counterpart, o.value, o.counterpart = any(cast(:special as int[])) as special
                from kind k
                join observation o using (release_id, reporter, period, measure, direction, principle,
                                          counterpart_level, special_purpose, instrument, activity, currency)
                where o.value is not null and o.counterpart <> o.reporter
                  and o.status <> 'DERIVED_FROM_COUNTERPART'),
            placed as (
                select p.*,
                       rank() over (partition by release_id, reporter, period, measure, direction, principle,
                                    counterpart_level, special_purpose, instrument, activity, currency, special
                                    order by value desc) as place,
                       count(*) filter (where not special) over kind as peers,
                       sum(value) filter (where counterpart <> 0) over kind as total,
                       max(value) filter (where counterpart = 0) over kind as world
                from peer p
                window kind as (partition by release_id, reporter, period, measure, direction, principle,
                                counterpart_level, special_purpose, instrument, activity, currency))
            select w.n, cast(p.place as int) as place, p.special, cast(p.peers as int) as peers, p.total, p.world,
                   f.extent = 'COMPLETE' as complete
            from wanted w
            join placed p using (release_id, reporter, counterpart, period, measure, direction, principle,
                                 counterpart_level, special_purpose, instrument, activity, currency)
            join observation_file f on f.release_id = w.release_id""";

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();
    private final Integer[] special;

    StandingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.special = specialAreas(reference);
    }

    /** Areas that are no country and get no place: the world, ships' stores, what is not specified. */
    static Integer[] specialAreas(CountryReference reference) {
        return reference.countries().stream()
                .filter(country -> country.kind() == AreaKind.SPECIAL)
                .map(Country::numeric)
                .toArray(Integer[]::new);
    }

    Map<Observation, StandingRow> byObservations(List<Observation> wanted) {
        Integer[] n = new Integer[wanted.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
        }
        List<Tuple> rows = entityManager
                .createNativeQuery(STANDINGS, Tuple.class)
                .setParameter("n", n)
                .setParameter("releases", numbers(wanted, o -> o.release().id()))
                .setParameter("reporters", numbers(wanted, o -> numeric(o.reporter())))
                .setParameter("counterparts", numbers(wanted, o -> numeric(o.counterpart())))
                .setParameter("periods", numbers(wanted, o -> o.period().key()))
                .setParameter("measures", texts(wanted, o -> o.measure().name()))
                .setParameter("directions", texts(wanted, o -> o.direction().name()))
                .setParameter(
                        "principles", ofDimensions(wanted, d -> d.principle().name()))
                .setParameter(
                        "levels", ofDimensions(wanted, d -> d.counterpartLevel().name()))
                .setParameter(
                        "specials", ofDimensions(wanted, d -> d.specialPurpose().name()))
                .setParameter(
                        "instruments", ofDimensions(wanted, d -> d.instrument().name()))
                .setParameter("activities", ofDimensions(wanted, Dimensions::activity))
                .setParameter("currencies", ofDimensions(wanted, Dimensions::currency))
                .setParameter("special", special)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<Observation, StandingRow> standings = new LinkedHashMap<>();
        for (Tuple row : rows) {
            standings.put(wanted.get(row.get("n", Integer.class)), row(row));
        }
        return standings;
    }

    private static StandingRow row(Tuple row) {
        return new StandingRow(
                row.get("special", Boolean.class) ? null : row.get("place", Integer.class),
                row.get("peers", Integer.class),
                row.get("total", BigDecimal.class),
                row.get("world", BigDecimal.class),
                row.get("complete", Boolean.class));
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private static String[] ofDimensions(List<Observation> wanted, Function<Dimensions, String> value) {
        return texts(wanted, o -> value.apply(o.dimensions()));
    }

    private static Integer[] numbers(List<Observation> wanted, Function<Observation, Integer> value) {
        return column(wanted, Integer[]::new, value);
    }

    private static String[] texts(List<Observation> wanted, Function<Observation, String> value) {
        return column(wanted, String[]::new, value);
    }

    private static <T> T[] column(List<Observation> wanted, IntFunction<T[]> array, Function<Observation, T> value) {
        return wanted.stream().map(value).toArray(array);
    }
}
