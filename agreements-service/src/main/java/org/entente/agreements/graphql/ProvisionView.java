package org.entente.agreements.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.Provision;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

@Name("Provision")
@Description("A part of an agreement that has effect for a time of its own.")
public record ProvisionView(
        @NonNull @Description("Its short name within the agreement.")
        String key,

        @NonNull @Description("What it is about.") String title,

        @Description("First day of effect; null when it has effect as soon as the agreement is in force.") @Nullable
        LocalDate effectFrom,

        @Description("Last day of effect; null when it lasts as long as the agreement.") @Nullable
        LocalDate effectTo,

        @Description("What the source says about it.") @Nullable
        String note,

        @NonNull @Description("Where it was taken from.") SourceView source,

        @Ignore KnownAgreement known,
        @Ignore Provision provision) {
    static ProvisionView of(KnownAgreement known, Provision provision) {
        return new ProvisionView(
                provision.key(),
                provision.title(),
                provision.effectFrom(),
                provision.effectTo(),
                provision.note(),
                CitationViews.of(provision.source()),
                known,
                provision);
    }
}
