package org.entente.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.agreements.lookup.Edited;
import org.jspecify.annotations.Nullable;

/** Reads what the releases in use leave open, and what they have in common. */
@ApplicationScoped
class SourceReportRepository {
    private static final String CURRENT = """
            with current as (
                select 0 as n, c.release_id, s.publisher
                from coverage c join release r on r.id = c.release_id join source s on s.id = r.source_id
                where c.known_from <= coalesce(cast(nullif(:known, '') as timestamptz), now())
                    and c.known_to > coalesce(cast(nullif(:known, '') as timestamptz), now()))
            """;

    private static final String UNMATCHED =
            CURRENT + """
            select p.name, c.publisher, count(distinct p.agreement_id), min(p.agreement_id)
            from party p join current c on c.release_id = p.release_id
            where p.kind = 'UNRESOLVED' and %s
            group by p.name, c.publisher
            order by 3 desc, 1, 2""".formatted(Edited.notHidden("agreement", "0", "p.release_id", "p.agreement_id"));

    private static final String DUPLICATES = CURRENT
            + """
            select l.agreement_id, l.target_id, c.publisher as one_publisher, o.publisher as other_publisher,
                l.confidence, l.note
            from agreement_link l
            join current c on c.release_id = l.release_id
            join agreement a on a.id = l.target_id
            join current o on o.release_id = a.release_id and o.release_id <> l.release_id
            where l.kind = 'SAME_AS' and %s and %s
            order by l.confidence nulls first, 1, 2""".formatted(
                            Edited.notHidden("agreement", "0", "l.release_id", "l.agreement_id"),
                            Edited.notHidden("agreement", "0", "a.release_id", "a.id"));

    private final EntityManager entityManager;

    SourceReportRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<UnmatchedParty> unmatched(@Nullable Instant knownAsOf) {
        List<UnmatchedParty> unmatched = new ArrayList<>();
        for (Object[] row : rows(UNMATCHED, knownAsOf)) {
            unmatched.add(new UnmatchedParty(
                    (String) row[0], (String) row[1], ((Number) row[2]).intValue(), (String) row[3]));
        }
        return unmatched;
    }

    /** Each two agreements once, however often sources state it or comparing found it; what is stated comes first. */
    List<Duplicate> duplicates(@Nullable Instant knownAsOf) {
        List<Duplicate> duplicates = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Object[] row : rows(DUPLICATES, knownAsOf)) {
            String one = (String) row[0];
            String other = (String) row[1];
            if (seen.add(Set.of(one, other))) {
                duplicates.add(new Duplicate(
                        one, other, (String) row[2], (String) row[3], (BigDecimal) row[4], (String) row[5]));
            }
        }
        return duplicates;
    }

    private List<Object[]> rows(String sql, @Nullable Instant knownAsOf) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : entityManager
                .createNativeQuery(sql)
                .setParameter("known", knownAsOf == null ? "" : knownAsOf.toString())
                .getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }
}
