package org.entente.agreements.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** {@code CooperationArea}: an entity that other services extend. */
@Name("CooperationArea")
@Description("A field in which countries work together.")
@Key(fields = @FieldSet("code"))
public record CooperationAreaView(
        @Id @NonNull @Description("Code of the taxonomy, for example RENEWABLE_ENERGY.")
        String code) {
    static @Nullable CooperationAreaView ofNullable(@Nullable String code) {
        return code == null ? null : new CooperationAreaView(code);
    }
}
