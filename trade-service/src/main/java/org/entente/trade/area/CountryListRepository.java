package org.entente.trade.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Queries the current lists of countries. */
@ApplicationScoped
class CountryListRepository {
    private static final String CURRENT = """
            select e.list, e.code, e.name, e.note, e.alpha2, e.alpha3, e.valid_from, e.valid_to, e.is_group
            from country_entry e
            join coverage c on c.release_id = e.release_id and c.known_to = 'infinity'
            where e.list = any(cast(:lists as text[]))
            order by e.list, e.code, e.valid_from nulls first, e.line""";

    private final EntityManager entityManager;

    CountryListRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The entries of each list, by code; nothing for a list that was not imported. */
    Map<CountryList, List<CountryEntry>> byLists(Set<CountryList> lists) {
        List<Tuple> tuples = entityManager
                .createNativeQuery(CURRENT, Tuple.class)
                .setParameter("lists", lists.stream().map(CountryList::name).toArray(String[]::new))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .addScalar("list", String.class)
                .addScalar("code", Integer.class)
                .addScalar("name", String.class)
                .addScalar("note", String.class)
                .addScalar("alpha2", String.class)
                .addScalar("alpha3", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("valid_to", LocalDate.class)
                .addScalar("is_group", Boolean.class)
                .getResultList();
        Map<CountryList, List<CountryEntry>> found = new EnumMap<>(CountryList.class);
        for (Tuple tuple : tuples) {
            CountryEntry entry = entry(tuple);
            found.computeIfAbsent(entry.list(), unused -> new ArrayList<>()).add(entry);
        }
        return found;
    }

    private static CountryEntry entry(Tuple tuple) {
        return new CountryEntry(
                CountryList.valueOf(tuple.get("list", String.class)),
                tuple.get("code", Integer.class),
                tuple.get("name", String.class),
                tuple.get("note", String.class),
                tuple.get("alpha2", String.class),
                tuple.get("alpha3", String.class),
                tuple.get("valid_from", LocalDate.class),
                tuple.get("valid_to", LocalDate.class),
                tuple.get("is_group", Boolean.class));
    }
}
