package org.entente.investment.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.OrganisationEditService;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of organisations. */
@GraphQLApi
@Blocking
@RolesAllowed(GatewayUser.EDITOR)
public class OrganisationEditApi {
    private final OrganisationEditService organisations;
    private final SecurityIdentity identity;

    OrganisationEditApi(OrganisationEditService organisations, SecurityIdentity identity) {
        this.organisations = organisations;
        this.identity = identity;
    }

    /** {@code Mutation.createOrganisation}. */
    @Mutation("createOrganisation")
    @Description("Makes an organisation. CONFLICT when there is one with this id. Needs the role editor.")
    public @NonNull OrganisationView createOrganisation(
            @NonNull @Id @Name("id") @Description("Its id: lower-case letters, digits and hyphens.") String id,
            @NonNull @Name("organisation") @Description("What is said of it.") OrganisationInput organisation,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        return OrganisationView.of(
                organisations.create(id, organisation.toDomain(), InputChecks.editor(identity, reason)));
    }

    /** {@code Mutation.changeOrganisation}. */
    @Mutation("changeOrganisation")
    @Description("Says anew all that is said of an organisation, whatever is imported later. Needs the role editor.")
    public @NonNull OrganisationView changeOrganisation(
            @NonNull @Id @Name("id") @Description("The organisation.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("organisation") @Description("What is said of it from now on.")
                    OrganisationInput organisation,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        return OrganisationView.of(organisations.change(
                id, expectedVersion, organisation.toDomain(), InputChecks.editor(identity, reason)));
    }

    /** {@code Mutation.deleteOrganisation}. */
    @Mutation("deleteOrganisation")
    @Description(
            "Deletes an organisation that no project names, whatever is imported later; what it said stays readable"
                    + " by knownAsOf. Answers its id. Needs the role editor.")
    public @NonNull @Id String deleteOrganisation(
            @NonNull @Id @Name("id") @Description("The organisation.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        organisations.delete(id, expectedVersion, InputChecks.editor(identity, reason));
        return id;
    }
}
