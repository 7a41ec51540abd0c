package org.entente.agreements.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** {@code Organisation}: an entity of the investment service that this service adds agreements and meetings to. */
@Name("Organisation")
@Description("A company, ministry, agency or association.")
@Key(fields = @FieldSet("id"))
public record OrganisationView(
        @Id @NonNull @Description("Stable id, for example org-itochu.")
        String id) {
    static @Nullable OrganisationView ofNullable(@Nullable String id) {
        return id == null ? null : new OrganisationView(id);
    }
}
