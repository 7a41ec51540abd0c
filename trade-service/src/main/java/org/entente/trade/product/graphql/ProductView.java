package org.entente.trade.product.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductKey;

/** {@code Product}: an entity by classification and code. */
@Name("Product")
@Description("A good, as the Harmonized System or the Standard International Trade Classification names it.")
@Key(fields = @FieldSet("classification code"))
public record ProductView(
        @NonNull @Description("Classification and edition that the code is of.")
        Classification classification,

        @NonNull @Description("Code; leading zeros are part of it.")
        String code,

        @Ignore ProductKey key) {
    /** The product of this key. */
    public static ProductView of(ProductKey key) {
        return new ProductView(key.classification(), key.code().digits(), key);
    }
}
