package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Queries what lies below products and sections. */
@ApplicationScoped
class ProductTreeRepository {
    /** Codes of the asked edition, or, where it is left open, of the newest that lists the one above. */
    private static final String CHILDREN = """
            select w.n, p.number
            from unnest(cast(:n as int[]), cast(:classifications as text[]), cast(:numbers as int[]), cast(:lows as int[]),
                        cast(:highs as int[])) as w (n, classification, number, low, high)
            cross join lateral (
                select case when w.classification <> 'HS' then w.classification else coalesce(
                    (select max(e.classification) from product_entry e
                     join coverage c on c.release_id = e.release_id and c.known_to = 'infinity'
                     where e.number = w.number),
                    (select max(p.classification) from product p where p.number = w.number)) end as edition) a
            join product p on p.classification = a.edition and p.number between w.low and w.high
            order by w.n, p.number""";

    private static final String CHAPTERS = """
            select w.n, e.number
            from unnest(cast(:n as int[]), cast(:classifications as text[]), cast(:numerals as text[]))
                as w (n, classification, numeral)
            join product_entry e on e.section = w.numeral and e.number between 1 and 99
            join coverage c on c.release_id = e.release_id and c.known_to = 'infinity'
            where e.classification = case when w.classification <> 'HS' then w.classification else (
                select max(n.classification) from product_entry n
                join coverage nc on nc.release_id = n.release_id and nc.known_to = 'infinity'
                where n.section is not null) end
            order by w.n, e.number""";

    private static final String SECTIONS = """
            select s.numeral, s.label
            from hs_section s
            join coverage c on c.release_id = s.release_id and c.known_to = 'infinity'""";

    private final EntityManager entityManager;

    ProductTreeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The products one level below each, by code; nothing for one without any. */
    Map<ProductKey, List<ProductKey>> childrenByKeys(List<ProductKey> keys) {
        Integer[] lows = keys.stream().map(key -> firstBelow(key.code())).toArray(Integer[]::new);
        Integer[] highs = new Integer[lows.length];
        for (int i = 0; i < lows.length; i++) {
            highs[i] = lows[i] + keys.get(i).code().childrenAtMost() - 1;
        }
        List<Tuple> tuples = entityManager
                .createNativeQuery(CHILDREN, Tuple.class)
                .setParameter("n", numbers(keys.size()))
                .setParameter("classifications", names(keys, ProductKey::classification))
                .setParameter(
                        "numbers", keys.stream().map(key -> key.code().number()).toArray(Integer[]::new))
                .setParameter("lows", lows)
                .setParameter("highs", highs)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        return grouped(keys, ProductKey::classification, tuples);
    }

    /** The number of the code below it that ends in zeros. */
    private static int firstBelow(ProductCode code) {
        int level = code.level();
        int number = code.number();
        // Of the SITC, the millions count the digits: one more, and the code itself moves one place to the left.
        return code.family() == Classification.Family.HS
                ? number * 100
                : (level + 1) * ProductCode.SITC_DIGIT + (number % ProductCode.SITC_DIGIT) * 10;
    }

    /** The chapters of each section, by code. */
    Map<HsSection, List<ProductKey>> chaptersBySections(List<HsSection> sections) {
        List<Tuple> tuples = entityManager
                .createNativeQuery(CHAPTERS, Tuple.class)
                .setParameter("n", numbers(sections.size()))
                .setParameter("classifications", names(sections, HsSection::classification))
                .setParameter(
                        "numerals", sections.stream().map(HsSection::numeral).toArray(String[]::new))
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        return grouped(sections, HsSection::classification, tuples);
    }

    /** What the current list calls each section, by numeral. */
    Map<String, String> labelsByNumeral() {
        List<Tuple> tuples = entityManager
                .createNativeQuery(SECTIONS, Tuple.class)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .getResultList();
        Map<String, String> labels = new LinkedHashMap<>();
        tuples.forEach(tuple -> labels.put(tuple.get("numeral", String.class), tuple.get("label", String.class)));
        return labels;
    }

    private static <K> Map<K, List<ProductKey>> grouped(
            List<K> keys, Function<K, Classification> classification, List<Tuple> tuples) {
        Map<K, List<ProductKey>> found = new LinkedHashMap<>();
        for (Tuple tuple : tuples) {
            K key = keys.get(tuple.get("n", Integer.class));
            found.computeIfAbsent(key, unused -> new ArrayList<>())
                    .add(new ProductKey(
                            classification.apply(key), ProductCode.ofNumber(tuple.get("number", Integer.class))));
        }
        return found;
    }

    private static <K> String[] names(List<K> keys, Function<K, Classification> classification) {
        return keys.stream().map(key -> classification.apply(key).name()).toArray(String[]::new);
    }

    private static Integer[] numbers(int size) {
        Integer[] numbers = new Integer[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
