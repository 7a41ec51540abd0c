package org.entente.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.agreements.lookup.DomainJson;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.KeyTable;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/** Reads whole agreements, however many are asked for, in one statement. */
@ApplicationScoped
class AgreementRepository {
    private final EntityManager entityManager;
    private final KeyTable keyTable;
    private final DomainJson json;
    private final CountryReference reference = CountryReference.standard();

    AgreementRepository(EntityManager entityManager, KeyTable keyTable, DomainJson json) {
        this.entityManager = entityManager;
        this.keyTable = keyTable;
        this.json = json;
    }

    /** The agreements with these ids, by key; a key without one has an empty list. */
    Map<IdKey, List<KnownAgreement>> byIds(List<IdKey> keys) {
        return byKeys(AgreementSql.BY_ID, keys, keyTable.ofIds(keys), IdKey::knownAsOf);
    }

    /** The agreements that concern both countries of a pair, the newest first. */
    Map<PairKey, List<KnownAgreement>> byPairs(List<PairKey> keys) {
        return byKeys(AgreementSql.BY_PAIR, keys, keyTable.ofPairs(keys), PairKey::knownAsOf);
    }

    /** The agreements with a link to these, the newest first. */
    Map<IdKey, List<KnownAgreement>> byLinkTargets(List<IdKey> keys) {
        return byKeys(AgreementSql.BY_LINK_TARGET, keys, keyTable.ofIds(keys), IdKey::knownAsOf);
    }

    /** The agreements that these organisations are parties to, the newest first. */
    Map<IdKey, List<KnownAgreement>> byOrganisations(List<IdKey> keys) {
        return byKeys(AgreementSql.BY_ORGANISATION, keys, keyTable.ofIds(keys), IdKey::knownAsOf);
    }

    /** Every agreement of a release, whether it answers or not. */
    List<Agreement> ofRelease(int release) {
        String sql = """
                with current as (select 0 as n, cast(null as integer) as release_id where false),
                wanted as (select 0 as n, release_id, id from agreement where release_id = :release),
                """ + AgreementSql.read();
        Query query = entityManager.createNativeQuery(sql, Tuple.class).setParameter("release", release);
        return rows(query).stream().map(Row::agreement).toList();
    }

    /** One page of the whole list as known now, the newest first, then by id. */
    List<KnownAgreement> listPage(AgreementFilter filter, PageStart start, int limit) {
        Filtered filtered = Filtered.of(filter, start, this::numeric);
        String sql = """
                with current as (
                    select 0 as n, release_id from coverage where known_from <= now() and known_to > now()),
                wanted as (
                    select 0 as n, a.release_id, a.id from agreement a
                    where a.release_id in (select release_id from current) %s
                    order by coalesce(a.dated_on, date '0001-01-01') desc, a.id
                    limit :limit),
                """.formatted(filtered.where()) + AgreementSql.read();
        Query query = entityManager.createNativeQuery(sql, Tuple.class).setParameter("limit", limit);
        filtered.parameters().forEach(query::setParameter);
        return known(rows(query), unused -> null).getOrDefault(0, List.of());
    }

    /** How many agreements of the whole list as known now the filter wants. */
    long count(AgreementFilter filter) {
        Filtered filtered = Filtered.of(filter, PageStart.BEGINNING, this::numeric);
        Query query = entityManager.createNativeQuery("""
                with current as (
                    select 0 as n, release_id from coverage where known_from <= now() and known_to > now())
                select count(*) from agreement a
                where a.release_id in (select release_id from current)
                """ + filtered.where(), Long.class);
        filtered.parameters().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    private <K> Map<K, List<KnownAgreement>> byKeys(
            String sql, List<K> keys, String table, Function<K, @Nullable Instant> knownAsOf) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class).setParameter("keys", table);
        Map<Integer, List<KnownAgreement>> found = known(rows(query), n -> knownAsOf.apply(keys.get(n)));
        Map<K, List<KnownAgreement>> result = new LinkedHashMap<>();
        IntStream.range(0, keys.size()).forEach(n -> result.put(keys.get(n), found.getOrDefault(n, List.of())));
        return result;
    }

    private List<Row> rows(Query query) {
        List<Row> rows = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Tuple tuple = (Tuple) each;
            rows.add(new Row(
                    ((Number) tuple.get("n")).intValue(),
                    (Boolean) tuple.get("aside"),
                    ((Number) tuple.get("release_id")).intValue(),
                    ((Number) tuple.get("detail")).intValue(),
                    json.read((String) tuple.get("agreement"), Agreement.class)));
        }
        return rows;
    }

    private static Map<Integer, List<KnownAgreement>> known(
            List<Row> rows, Function<Integer, @Nullable Instant> knownAsOf) {
        Map<Integer, List<KnownAgreement>> known = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.aside()) {
                List<Agreement> superseders = rows.stream()
                        .filter(other -> other.aside() && other.n() == row.n() && other.supersedes(row.agreement()))
                        .map(Row::agreement)
                        .toList();
                known.computeIfAbsent(row.n(), unused -> new ArrayList<>())
                        .add(new KnownAgreement(
                                row.agreement(), row.release(), knownAsOf.apply(row.n()), superseders, row.detail()));
            }
        }
        return known;
    }

    private int numeric(CountryCode code) {
        return reference.require(code).numeric();
    }

    private record Row(int n, boolean aside, int release, int detail, Agreement agreement) {
        boolean supersedes(Agreement other) {
            return agreement.links().stream()
                    .anyMatch(link ->
                            link.kind() == LinkKind.SUPERSEDES && link.target().equals(other.id()));
        }
    }
}
