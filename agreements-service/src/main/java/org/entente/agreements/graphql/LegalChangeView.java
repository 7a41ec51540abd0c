package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.framework.LegalChange;
import org.entente.agreements.status.LegalState;
import org.jspecify.annotations.Nullable;

@Name("LegalChange")
@Description("What became of an agreement, or of one of its provisions, between two countries on a day.")
public record LegalChangeView(
        @NonNull @Description("The day; of what is known by its month or year only, the last day that it can be.")
        LocalDate on,

        @NonNull @Description("The agreement.") AgreementView agreement,

        @Description("The provision; null for the agreement as such.") @Nullable
        ProvisionView provision,

        @NonNull @Description("The state on the day before.")
        LegalState before,

        @NonNull @Description("The state from the day on; the same as before when an act left it as it was.")
        LegalState after,

        @NonNull @Description("What the parties did on the day, or what took effect on it.")
        List<@NonNull PartyActionView> actions,

        @NonNull @Description("What the new state rests on, in order of date, the conclusion last.")
        List<@NonNull ReasonView> reasons) {
    static LegalChangeView of(LegalChange change) {
        return new LegalChangeView(
                change.on(),
                AgreementView.of(change.agreement()),
                change.provision() == null ? null : ProvisionView.of(change.agreement(), change.provision()),
                change.before(),
                change.after().state(),
                change.actions().stream()
                        .map(action -> PartyActionView.of(change.agreement().agreement(), action))
                        .toList(),
                change.after().reasons().stream().map(ReasonView::of).toList());
    }
}
