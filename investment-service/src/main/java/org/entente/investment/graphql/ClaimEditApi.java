package org.entente.investment.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Editor;
import org.entente.kernel.claim.ClaimEditService;
import org.entente.kernel.graphql.ClaimView;
import org.entente.kernel.security.GatewayUser;
import org.jspecify.annotations.Nullable;

/** Editing of claims. The answers leave the comparisons out: a relation's claims have them. */
@GraphQLApi
@Blocking
@RolesAllowed(GatewayUser.EDITOR)
public class ClaimEditApi {
    private final ClaimEditService claims;
    private final SecurityIdentity identity;

    ClaimEditApi(ClaimEditService claims, SecurityIdentity identity) {
        this.claims = claims;
        this.identity = identity;
    }

    /** {@code Mutation.createInvestmentClaim}. */
    @Mutation("createInvestmentClaim")
    @Description("Keeps a claim. CONFLICT when there is one with this id. Its comparisons are in"
            + " InvestmentRelation.claims. Needs the role editor.")
    public @NonNull ClaimView createInvestmentClaim(
            @Id @Name("id") @Description("Its id; null: one made of what it says.") @Nullable String id,
            @NonNull @Name("claim") @Description("What it says.") ClaimInput claim,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        Editor editor = InputChecks.editor(identity, reason);
        return ClaimView.of(claims.create(id, claim.toDomain(), editor.name(), editor.reason()), List.of());
    }

    /** {@code Mutation.changeInvestmentClaim}. */
    @Mutation("changeInvestmentClaim")
    @Description("Says anew all that a claim says, whatever is imported later. Its comparisons are in"
            + " InvestmentRelation.claims. Needs the role editor.")
    public @NonNull ClaimView changeInvestmentClaim(
            @NonNull @Id @Name("id") @Description("The claim.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @NonNull @Name("claim") @Description("What it says from now on.") ClaimInput claim,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        Editor editor = InputChecks.editor(identity, reason);
        return ClaimView.of(
                claims.change(id, expectedVersion, claim.toDomain(), editor.name(), editor.reason()), List.of());
    }

    /** {@code Mutation.deleteInvestmentClaim}. */
    @Mutation("deleteInvestmentClaim")
    @Description(
            "Deletes a claim, whatever is imported later; what it said stays readable by knownAsOf. Answers its id."
                    + " Needs the role editor.")
    public @NonNull @Id String deleteInvestmentClaim(
            @NonNull @Id @Name("id") @Description("The claim.") String id,
            @NonNull
                    @Name("expectedVersion")
                    @Description("The version that the editor saw; CONFLICT when it was changed in between.")
                    int expectedVersion,
            @Name("reason") @Description("Why, for the history.") @Nullable String reason) {
        Editor editor = InputChecks.editor(identity, reason);
        claims.delete(id, expectedVersion, editor.name(), editor.reason());
        return id;
    }
}
