package org.entente.trade.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Queries products with the wording that the current references give them. */
@ApplicationScoped
class ProductRepository implements PanacheRepositoryBase<ProductEntity, ProductEntity.Key> {
    /**
     * The wording of the asked edition, or that of the newest edition that lists the code. The names of editions sort
     * by year.
     */
    private static final String BY_KEYS = """
            select w.n, e.label, e.classification as label_edition, e.section
            from unnest(cast(:n as int[]), cast(:classifications as text[]), cast(:numbers as int[]))
                as w (n, classification, number)
            left join lateral (
                select e.label, e.classification, e.section
                from product_entry e
                join coverage c on c.release_id = e.release_id and c.known_to = 'infinity'
                where e.number = w.number
                order by (e.classification = w.classification) desc, e.classification desc
                limit 1) e on true
            where e.label is not null
               or exists (select from product p where p.number = w.number
                          and (p.classification = w.classification or w.classification = 'HS'))""";

    /** The products that exist, by one statement. */
    Map<ProductKey, Product> byKeys(List<ProductKey> keys) {
        Integer[] n = new Integer[keys.size()];
        String[] classifications = new String[keys.size()];
        Integer[] numbers = new Integer[keys.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = i;
            classifications[i] = keys.get(i).classification().name();
            numbers[i] = keys.get(i).code().number();
        }
        List<Tuple> tuples = getEntityManager()
                .createNativeQuery(BY_KEYS, Tuple.class)
                .setParameter("n", n)
                .setParameter("classifications", classifications)
                .setParameter("numbers", numbers)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<ProductKey, Product> found = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            ProductKey key = keys.get(tuple.get("n", Integer.class));
            found.put(
                    key,
                    new Product(
                            key,
                            tuple.get("label", String.class),
                            edition(tuple.get("label_edition", String.class)),
                            tuple.get("section", String.class)));
        }
        return found;
    }

    private static @Nullable Classification edition(@Nullable String name) {
        return name == null ? null : Classification.valueOf(name);
    }
}
