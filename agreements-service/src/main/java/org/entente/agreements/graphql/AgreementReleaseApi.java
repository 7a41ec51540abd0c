package org.entente.agreements.graphql;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.graphql.ReleaseView;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.security.GatewayUser;

/** The releases that agreements and dialogue come from. */
@GraphQLApi
@Blocking
public class AgreementReleaseApi {
    private static final int MOST = 500;

    private final ReleaseService releases;

    AgreementReleaseApi(ReleaseService releases) {
        this.releases = releases;
    }

    /** {@code Query.agreementReleases}. */
    @Query("agreementReleases")
    @Description("Releases of agreements and dialogue, withdrawn ones included, the newest first; at most 500.")
    public @NonNull List<@NonNull ReleaseView> agreementReleases(
            @Name("edits")
                    @DefaultValue("false")
                    @Description("Whether edits, each of which is a release of one record, are listed as well.")
                    boolean edits) {
        return (edits ? releases.listWithEdits(MOST) : releases.list())
                .stream().limit(MOST).map(ReleaseView::of).toList();
    }

    /** {@code Mutation.withdrawAgreementRelease}. */
    @Mutation("withdrawAgreementRelease")
    @RolesAllowed(GatewayUser.EDITOR)
    @Description(
            "Takes a published release or an edit back: what was told before it answers again. What was known until now stays readable by knownAsOf. Needs role editor.")
    public @NonNull ReleaseView withdrawAgreementRelease(
            @NonNull @Name("number") @Description("The release's number.") int number) {
        return ReleaseView.of(releases.withdrawWithEdits(number));
    }
}
