package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.Anniversary;
import org.entente.agreements.dialogue.AnniversaryKind;
import org.entente.agreements.lookup.PairKey;
import org.jspecify.annotations.Nullable;

@Name("Anniversary")
@Description("So many years since an event of a relation.")
public record AnniversaryView(
        @NonNull @Description("What it is of.") AnniversaryKind kind,

        @NonNull @Description("When, as exactly as the event's own date is known.")
        PartialDateView date,

        @NonNull @Description("Years since the event.") int years,

        @NonNull @Description("Whether they are a multiple of five.")
        boolean round,

        @Description("The event; null when an agreement is it.") @Nullable
        MilestoneView milestone,

        @Description("Whose signature or entry into force the event is; null when a milestone is it.") @Nullable
        AgreementView agreement,

        @Ignore Anniversary anniversary) {
    static AnniversaryView of(Anniversary anniversary, PairKey key) {
        return new AnniversaryView(
                anniversary.kind(),
                PartialDateView.of(anniversary.date()),
                anniversary.years(),
                anniversary.round(),
                anniversary.milestone() == null ? null : MilestoneView.of(anniversary.milestone(), key.knownAsOf()),
                anniversary.agreement() == null ? null : AgreementView.of(anniversary.agreement()),
                anniversary);
    }
}
