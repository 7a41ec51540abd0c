package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.framework.FrameworkItem;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.LegalStatus;
import org.jspecify.annotations.Nullable;

@Name("FrameworkItem")
@Description("An agreement, or one provision of it, and where it stands between the two countries.")
public record FrameworkItemView(
        @NonNull @Description("The agreement.") AgreementView agreement,

        @Description("The provision; null for the agreement as such.") @Nullable
        ProvisionView provision,

        @NonNull @Description("Where it stands.") LegalState status,

        @Description("Since when it is or was in force, applied or standing; null when it never was.") @Nullable
        PartialDateView since,

        @Description("When it ended, or for what is expiring, will end; null otherwise.") @Nullable
        PartialDateView until,

        @Description(
                "Last day on which investments made before its end are protected by its sunset clause; null when it has not ended or none is recorded.")
        @Nullable
        LocalDate protectedUntil,

        @NonNull @Description("What that rests on, in order of date, the conclusion last.")
        List<@NonNull ReasonView> reasons,

        @NonNull
        @Description(
                "The same agreement as other sources tell it, each with where it stands by what that source knows.")
        List<@NonNull ToldElsewhereView> toldElsewhere) {
    static FrameworkItemView of(FrameworkItem item) {
        LegalStatus status = item.status();
        return new FrameworkItemView(
                AgreementView.of(item.agreement()),
                item.provision() == null ? null : ProvisionView.of(item.agreement(), item.provision()),
                status.state(),
                PartialDateView.ofNullable(status.since()),
                PartialDateView.ofNullable(status.until()),
                status.protectedUntil(),
                status.reasons().stream().map(ReasonView::of).toList(),
                item.others().stream().map(ToldElsewhereView::of).toList());
    }

    @Name("ToldElsewhere")
    @Description("An agreement as another source tells it.")
    public record ToldElsewhereView(
            @NonNull @Description("The agreement as that source tells it.")
            AgreementView agreement,

            @NonNull @Description("Where it stands by what that source knows.")
            LegalState status,

            @Description("Since when, by that source.") @Nullable
            PartialDateView since,

            @Description("When it ended, by that source.") @Nullable
            PartialDateView until) {
        static ToldElsewhereView of(FrameworkItem item) {
            return new ToldElsewhereView(
                    AgreementView.of(item.agreement()),
                    item.status().state(),
                    PartialDateView.ofNullable(item.status().since()),
                    PartialDateView.ofNullable(item.status().until()));
        }
    }

    static List<FrameworkItemView> listOf(List<FrameworkItem> items) {
        return items.stream().map(FrameworkItemView::of).toList();
    }
}
