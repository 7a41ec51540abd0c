package org.entente.agreements.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** {@code InvestmentProject}: an entity of the investment service, that this service adds meetings and promises to. */
@Name("InvestmentProject")
@Description("Something that organisations of one country build, run or pay for in another.")
@Key(fields = @FieldSet("id"))
public record ProjectView(
        @Id @NonNull @Description("Stable short name, for example azeri-chirag-gunashli.")
        String id) {
    static @Nullable ProjectView ofNullable(@Nullable String id) {
        return id == null ? null : new ProjectView(id);
    }
}
