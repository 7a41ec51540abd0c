package org.entente.agreements.graphql;

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

        @NonNull @Description("What that rests on, in order of date, the conclusion last.")
        List<@NonNull ReasonView> reasons) {
    static FrameworkItemView of(FrameworkItem item) {
        LegalStatus status = item.status();
        return new FrameworkItemView(
                AgreementView.of(item.agreement()),
                item.provision() == null ? null : ProvisionView.of(item.agreement(), item.provision()),
                status.state(),
                PartialDateView.ofNullable(status.since()),
                PartialDateView.ofNullable(status.until()),
                status.reasons().stream().map(ReasonView::of).toList());
    }

    static List<FrameworkItemView> listOf(List<FrameworkItem> items) {
        return items.stream().map(FrameworkItemView::of).toList();
    }
}
