package org.entente.trade.concordance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;

/** The only class that queries {@code concordance}. No Panache repository: tables are read whole, never row by row. */
@ApplicationScoped
class ConcordanceRepository {
    private static final String CURRENT = """
            select c.release_id, t.from_classification, t.to_classification
            from release r
            join coverage c on c.release_id = r.id
            cross join lateral (
                select t.from_classification, t.to_classification
                from concordance t where t.release_id = c.release_id limit 1) t
            where r.format = 'concordance'
              and c.known_from <= coalesce(cast(:moment as timestamptz), now())
              and c.known_to > coalesce(cast(:moment as timestamptz), now())
            order by c.release_id""";

    private static final String ROWS = """
            select from_number, to_number from concordance where release_id = :release order by 1, 2""";

    private final EntityManager entityManager;

    ConcordanceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The tables that were current at the moment; null is now. */
    List<ConcordanceLink> listCurrent(@Nullable Instant moment) {
        List<Tuple> tuples = entityManager
                .createNativeQuery(CURRENT, Tuple.class)
                .setParameter("moment", Objects.toString(moment, null))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        return tuples.stream()
                .map(tuple -> new ConcordanceLink(
                        tuple.get("release_id", Integer.class),
                        Classification.valueOf(tuple.get("from_classification", String.class)),
                        Classification.valueOf(tuple.get("to_classification", String.class)),
                        false))
                .toList();
    }

    /** The rows of a table that a release holds. */
    ConcordanceTable load(ConcordanceLink link) {
        List<Tuple> tuples = entityManager
                .createNativeQuery(ROWS, Tuple.class)
                .setParameter("release", link.releaseId())
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        ConcordanceTable table = new ConcordanceTable(link.from(), link.to());
        tuples.forEach(tuple -> table.add(tuple.get(0, Integer.class), tuple.get(1, Integer.class)));
        return table;
    }
}
