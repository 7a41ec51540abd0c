package org.entente.investment.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.investment.project.Party;
import org.entente.investment.project.ProjectRole;
import org.entente.kernel.graphql.SourceView;
import org.entente.kernel.graphql.scalar.DecimalScalar;
import org.jspecify.annotations.Nullable;

/** {@code ProjectParty} in the graph. */
@Name("ProjectParty")
@Description("What an organisation does in a project.")
public record PartyView(
        @NonNull @Description("The organisation.") OrganisationView organisation,

        @NonNull @Description("What it does.") ProjectRole role,

        @Description("Its share in per cent; null when not stated.") @Nullable
        DecimalScalar sharePercent,

        @Description("What one must know of it; null when nothing.") @Nullable
        String note,

        @NonNull @Description("Where this was taken from.") SourceView source) {
    static PartyView of(Party party) {
        return new PartyView(
                OrganisationView.of(party.organisation()),
                party.role(),
                DecimalScalar.of(party.sharePercent()),
                party.note(),
                DocumentViews.of(party.source()));
    }
}
