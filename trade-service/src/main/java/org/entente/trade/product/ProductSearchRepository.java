package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.kernel.error.BadUserInputException;

/** Finds products by their words and codes. */
@ApplicationScoped
class ProductSearchRepository {
    /**
     * A word is found as its English stem and as it is typed, either as a beginning: neither alone finds "animal" by
     * "anima" and "oils" by "oil" and the other way round. Without an edition a code is found by the wording that it is
     * shown with, that of the newest edition that lists it. Of products that fit as well the coarser one comes first:
     * the fit is divided by the digits of the code.
     */
    private static final String FIND = """
            with query as (
                select cast(string_agg(format('(%s|%s)', to_tsquery('english', w || ':*'), to_tsquery('simple', w || ':*')),
                                       '&') as tsquery) as words
                from unnest(cast(:words as text[])) w
                where numnode(to_tsquery('english', w || ':*')) > 0),
            hit as (
                select p.number, p.code, case when p.code = :prefix then 0 else 1 end as kind, cast(0 as real) as rank
                from product p
                where :byPrefix and p.code like :prefix || '%' and p.classification = any(cast(:editions as text[]))
                union all
                select e.number, p.code, 2, ts_rank(e.words, (select words from query), 1)
                from product_entry e
                join coverage c on c.release_id = e.release_id and c.known_to = 'infinity'
                join product p on p.classification = e.classification and p.number = e.number
                where e.words @@ (select words from query) and e.classification = any(cast(:editions as text[]))
                  and not exists (
                      select from product_entry n
                      join coverage nc on nc.release_id = n.release_id and nc.known_to = 'infinity'
                      where n.number = e.number and n.classification > e.classification
                        and n.classification = any(cast(:editions as text[])))
                union all
                select p.number, p.code, 3, 0
                from product p
                where :everything and p.classification = any(cast(:editions as text[]))),
            found as (
                select number, code, min(kind) as kind, max(rank) as rank
                from hit
                where :level = 0 or length(code) = :level
                group by number, code),
            placed as (
                select number,
                       row_number() over (
                           order by kind, case when kind = 2 then rank / length(code) end desc, code) as place
                from found),
            whole as (select count(*) as total, min(place) filter (where number = :after) as after from placed)
            select cast(w.total as int) as total, cast(w.after as int) as after, p.number
            from whole w
            left join lateral (
                select number, place from placed
                where place > coalesce(w.after, 0)
                order by place
                limit :first + 1) p on true
            order by p.place""";

    private final EntityManager entityManager;

    ProductSearchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The page of a search.
     *
     * @throws BadUserInputException when the page is to begin after a product that the search does not find
     */
    ProductHits find(ProductSearch search) {
        String prefix = search.codePrefix().orElse("");
        List<Tuple> tuples = entityManager
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("words", search.words().toArray(String[]::new))
                .setParameter("prefix", prefix)
                .setParameter("byPrefix", !prefix.isEmpty())
                .setParameter("everything", search.text() == null)
                .setParameter("editions", editions(search.classification()))
                .setParameter("level", Objects.requireNonNullElse(search.level(), 0))
                .setParameter("after", Objects.requireNonNullElse(search.after(), 0))
                .setParameter("first", search.first())
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Tuple head = tuples.get(0);
        if (search.after() != null && head.get("after") == null) {
            throw new BadUserInputException("'after' is not a cursor of this list");
        }
        List<ProductKey> found = tuples.stream()
                .filter(tuple -> tuple.get("number") != null)
                .map(tuple -> new ProductKey(
                        search.classification(), ProductCode.ofNumber(tuple.get("number", Integer.class))))
                .toList();
        return new ProductHits(
                found.stream().limit(search.first()).toList(),
                head.get("total", Integer.class),
                found.size() > search.first());
    }

    /** The edition, or every edition of the Harmonized System where it is left open. */
    private static String[] editions(Classification classification) {
        return Arrays.stream(Classification.values())
                .filter(one -> one == classification
                        || classification == Classification.HS && one.family() == Classification.Family.HS)
                .map(Classification::name)
                .toArray(String[]::new);
    }
}
