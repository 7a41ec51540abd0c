package org.entente.investment.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** {@code Agreement}: an entity of agreements-service that this service adds projects to. */
@Name("Agreement")
@Description("Something signed between two parties.")
@Key(fields = @FieldSet("id"))
public record AgreementView(
        @Id @NonNull @Description("Its stable id.") String id) {}
