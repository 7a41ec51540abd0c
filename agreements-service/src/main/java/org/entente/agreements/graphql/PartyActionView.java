package org.entente.agreements.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.kernel.graphql.CountryView;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("PartyAction")
@Description("What a party did about an agreement, or all of them together.")
public record PartyActionView(
        @Description("The party; null when all of them did it.") @Nullable
        PartyView party,

        @Description("The state that succeeded to the party; null for anything but a succession.") @Nullable
        CountryView successor,

        @NonNull @Description("What was done.") ActionKind kind,

        @Description("When; null for a succession whose day is not stated.") @Nullable
        PartialDateView date,

        @Description("When it takes effect, where that is another day.") @Nullable
        LocalDate effectiveOn,

        @Description("What the source says about it.") @Nullable
        String note,

        @NonNull @Description("Where it was taken from.") SourceView source) {
    static PartyActionView of(Agreement agreement, Action action) {
        return new PartyActionView(
                action.party() == null
                        ? null
                        : PartyView.of(agreement, agreement.parties().get(action.party())),
                CountryView.ofNullable(action.successor()),
                action.kind(),
                PartialDateView.ofNullable(action.date()),
                action.effectiveOn(),
                action.note(),
                CitationViews.of(action.source()));
    }
}
