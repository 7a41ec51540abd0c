package org.entente.investment.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** {@code CooperationArea}: an entity of agreements-service that this service adds projects to. */
@Name("CooperationArea")
@Description("A field that two countries work together in.")
@Key(fields = @FieldSet("code"))
public record CooperationAreaView(
        @Id @NonNull @Description("Its code, for example RENEWABLE_ENERGY.")
        String code) {}
