package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.LegalStatus;
import org.jspecify.annotations.Nullable;

@Name("AgreementStatus")
@Description("Where an agreement or a provision stands on a day, derived from what each party did.")
public record AgreementStatusView(
        @NonNull @Description("The state.") LegalState state,

        @NonNull @Description("The day asked about.") LocalDate on,

        @Description("Since when it is or was in force, applied or standing; null when it never was by that day.")
        @Nullable
        PartialDateView since,

        @Description("When that ended; null unless it had by that day.") @Nullable
        PartialDateView until,

        @Description(
                "Last day on which investments made before its end are protected by its sunset clause; null when it has not ended or none is recorded.")
        @Nullable
        LocalDate protectedUntil,

        @NonNull @Description("What the state rests on, in order of date, the conclusion last.")
        List<@NonNull ReasonView> reasons) {
    static AgreementStatusView of(LegalStatus status) {
        return new AgreementStatusView(
                status.state(),
                status.on(),
                PartialDateView.ofNullable(status.since()),
                PartialDateView.ofNullable(status.until()),
                status.protectedUntil(),
                status.reasons().stream().map(ReasonView::of).toList());
    }
}
