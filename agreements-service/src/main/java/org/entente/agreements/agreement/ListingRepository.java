package org.entente.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.lookup.KeyTable;
import org.entente.agreements.lookup.PairKey;
import org.jspecify.annotations.Nullable;

/** Reads {@code listed_kind}. */
@ApplicationScoped
class ListingRepository {
    private static final String BY_PAIR = "with " + KeyTable.KEY + KeyTable.CURRENT + """
            listing as (
                select k.n, l.kind, l.country_low is not null as of_pair, l.listed_to
                from key k
                join listed_kind l on l.country_low is null or (l.country_low = k.low and l.country_high = k.high)
                join current c on c.n = k.n and c.release_id = l.release_id)
            select n, kind, of_pair, max(listed_to) as listed_to
            from listing
            group by n, kind, of_pair
            order by n, kind, of_pair""";

    private final EntityManager entityManager;
    private final KeyTable keyTable;

    ListingRepository(EntityManager entityManager, KeyTable keyTable) {
        this.entityManager = entityManager;
        this.keyTable = keyTable;
    }

    /** The listings that hold for each pair, those of the world included. */
    Map<PairKey, List<KindListing>> byPairs(List<PairKey> keys) {
        Map<PairKey, List<KindListing>> listings = new LinkedHashMap<>();
        keys.forEach(key -> listings.put(key, new ArrayList<>()));
        List<?> rows = entityManager
                .createNativeQuery(BY_PAIR, Tuple.class)
                .setParameter("keys", keyTable.ofPairs(keys))
                .getResultList();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            PairKey key = keys.get(((Number) row.get("n")).intValue());
            listings.getOrDefault(key, new ArrayList<>())
                    .add(new KindListing(
                            InstrumentKind.valueOf((String) row.get("kind")),
                            (Boolean) row.get("of_pair") ? key.pair() : null,
                            date(row.get("listed_to"))));
        }
        return listings;
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
