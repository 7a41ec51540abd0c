package org.entente.agreements.span;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.agreements.lookup.Edited;
import org.entente.agreements.status.LegalState;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;

/** Reads {@code legal_span} for a day, the pairs of one agreement in one state as one row. */
@ApplicationScoped
class WorldRepository {
    /** Pairs travel as numbers, low country times this plus high country: UN numerics have three digits. */
    private static final int NUMERICS = 1000;

    private static final String CURRENT = """
            with current as (
                select 0 as n, release_id from coverage
                where known_from <= coalesce(cast(nullif(:known, '') as timestamptz), now())
                    and known_to > coalesce(cast(nullif(:known, '') as timestamptz), now()))
            """;

    private static final String STATES = CURRENT
            + """
            , standing as (
                select s.release_id, s.agreement_id,
                    case when p.target_id is null
                        or s.state not in ('IN_FORCE', 'PROVISIONALLY_APPLIED', 'STANDING') then s.state
                        else 'ENDED' end as state,
                    s.country_low * %d + s.country_high as pair
                from legal_span s
                join current c on c.release_id = s.release_id
                left join (
                    select distinct target_id, country_low, country_high
                    from supersession x
                    where x.release_id in (select release_id from current) and x.from_day <= :on and %s) p
                    on p.target_id = s.agreement_id and p.country_low = s.country_low
                    and p.country_high = s.country_high
                where s.from_day <= :on and s.to_day >= :on and %s)
            select a.id, a.detail, g.state, g.pairs
            from (
                select release_id, agreement_id, state, string_agg(cast(pair as text), ',') as pairs
                from standing group by release_id, agreement_id, state) g
            join agreement a on a.release_id = g.release_id and a.id = g.agreement_id
            where :every or a.kinds && string_to_array(:kinds, ',')""".formatted(
                    NUMERICS, notHidden("x.release_id", "x.agreement_id"), notHidden("s.release_id", "s.agreement_id"));

    private static final String SAME =
            CURRENT + """
            select l.agreement_id, l.target_id
            from agreement_link l
            join current c on c.release_id = l.release_id
            where l.kind = 'SAME_AS' and %s
                and exists (
                    select 1 from agreement a join current other on other.release_id = a.release_id
                    where a.id = l.target_id and %s)""".formatted(notHidden("l.release_id", "l.agreement_id"), notHidden("a.release_id", "a.id"));

    private final EntityManager entityManager;
    private final CountryReference reference = CountryReference.standard();
    private final Map<Integer, CountryPair> pairs = new ConcurrentHashMap<>();

    WorldRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    World world(WorldKey key) {
        Map<String, String> groups = groups(key);
        Query query = entityManager
                .createNativeQuery(STATES)
                .setParameter("known", known(key))
                .setParameter("on", key.on())
                .setParameter("every", key.kinds().isEmpty())
                .setParameter(
                        "kinds", key.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        List<World.Row> rows = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            String id = (String) row[0];
            rows.add(new World.Row(
                    id,
                    root(groups, id),
                    ((Number) row[1]).intValue(),
                    LegalState.valueOf((String) row[2]),
                    pairs((String) row[3])));
        }
        return new World(rows);
    }

    /** To each agreement that another source tells as well, one of those, step by step the same for all of them. */
    private Map<String, String> groups(WorldKey key) {
        Map<String, String> groups = new HashMap<>();
        Query query = entityManager.createNativeQuery(SAME).setParameter("known", known(key));
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            String one = root(groups, (String) row[0]);
            String other = root(groups, (String) row[1]);
            if (!one.equals(other)) {
                groups.put(one, other);
            }
        }
        return groups;
    }

    private static String notHidden(String release, String id) {
        return Edited.notHidden("agreement", "0", release, id);
    }

    /** Empty text for now: a parameter without a value has no type. */
    private static String known(WorldKey key) {
        return key.knownAsOf() == null ? "" : key.knownAsOf().toString();
    }

    private static String root(Map<String, String> groups, String id) {
        String root = id;
        for (String next = groups.get(root); next != null; next = groups.get(root)) {
            root = next;
        }
        return root;
    }

    private List<CountryPair> pairs(String joined) {
        StringTokenizer numbers = new StringTokenizer(joined, ",");
        List<CountryPair> found = new ArrayList<>(numbers.countTokens());
        while (numbers.hasMoreTokens()) {
            found.add(pairs.computeIfAbsent(Integer.parseInt(numbers.nextToken()), this::pair));
        }
        return found;
    }

    private CountryPair pair(int numbers) {
        return CountryPair.of(
                reference.byNumeric(numbers / NUMERICS).orElseThrow().code(),
                reference.byNumeric(numbers % NUMERICS).orElseThrow().code());
    }
}
