package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Products and what they are called. */
@ApplicationScoped
public class ProductService {
    private final ProductRepository products;
    private final ProductTreeRepository tree;
    private final ProductSearchRepository search;

    ProductService(ProductRepository products, ProductTreeRepository tree, ProductSearchRepository search) {
        this.products = products;
        this.tree = tree;
        this.search = search;
    }

    /** The products that a reference lists or an import has named; one statement. */
    @Transactional
    public Map<ProductKey, Product> byKeys(Set<ProductKey> keys) {
        return keys.isEmpty() ? Map.of() : products.byKeys(List.copyOf(keys));
    }

    /** The products one level below each, by code, at most 100 each; one statement. */
    @Transactional
    public Map<ProductKey, List<ProductKey>> childrenByKeys(Set<ProductKey> keys) {
        List<ProductKey> inner =
                keys.stream().filter(key -> key.code().childrenAtMost() > 0).toList();
        return inner.isEmpty() ? Map.of() : tree.childrenByKeys(inner);
    }

    /** The chapters of each section, by code; one statement. */
    @Transactional
    public Map<HsSection, List<ProductKey>> chaptersBySections(Set<HsSection> sections) {
        return sections.isEmpty() ? Map.of() : tree.chaptersBySections(List.copyOf(sections));
    }

    /** What the imported list of sections calls them, by numeral; one statement. */
    @Transactional
    public Map<String, String> sectionLabels() {
        return tree.labelsByNumeral();
    }

    /**
     * The page of each search; one statement for each.
     *
     * @throws org.entente.kernel.error.BadUserInputException when a page is to begin after what is not found
     */
    @Transactional
    public Map<ProductSearch, ProductHits> bySearches(Set<ProductSearch> searches) {
        Map<ProductSearch, ProductHits> hits = new LinkedHashMap<>();
        searches.forEach(one -> hits.put(one, search.find(one)));
        return hits;
    }
}
