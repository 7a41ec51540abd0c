package org.entente.trade.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Products and what they are called. */
@ApplicationScoped
public class ProductService {
    private final ProductRepository products;

    ProductService(ProductRepository products) {
        this.products = products;
    }

    /** The products that a reference lists or an import has named; one statement. */
    @Transactional
    public Map<ProductKey, Product> byKeys(Set<ProductKey> keys) {
        return keys.isEmpty() ? Map.of() : products.byKeys(List.copyOf(keys));
    }
}
