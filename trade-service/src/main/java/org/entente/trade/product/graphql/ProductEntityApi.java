package org.entente.trade.product.graphql;

import io.smallrye.graphql.api.federation.Resolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Product;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.ProductService;
import org.jspecify.annotations.Nullable;

/** {@code _entities} of {@code Product}; runs on a worker thread, unlike the fields, because it asks the database. */
@GraphQLApi
public class ProductEntityApi {
    private final ProductService products;

    ProductEntityApi(ProductService products) {
        this.products = products;
    }

    /** The products of these keys in their order by one statement; an unknown one is null at its place. */
    @Resolver
    public List<@Nullable ProductView> resolveProduct(List<String> classification, List<String> code) {
        List<Optional<ProductKey>> keys = new ArrayList<>();
        for (int i = 0; i < code.size(); i++) {
            String text = code.get(i);
            keys.add(Classification.find(classification.get(i))
                    .flatMap(edition ->
                            ProductCode.find(edition.family(), text).map(found -> new ProductKey(edition, found))));
        }
        Set<ProductKey> wanted = new LinkedHashSet<>();
        keys.forEach(key -> key.ifPresent(wanted::add));
        Map<ProductKey, Product> found = products.byKeys(wanted);
        List<@Nullable ProductView> views = new ArrayList<>();
        for (Optional<ProductKey> key : keys) {
            views.add(key.filter(found::containsKey).map(ProductView::of).orElse(null));
        }
        return Collections.unmodifiableList(views);
    }
}
