package org.entente.agreements.graphql;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** {@code Agreement}: an entity that other services may extend. */
@Name("Agreement")
@Description("A treaty, memorandum, statement, contract or decision, as its sources tell it.")
@Key(fields = @FieldSet("id"))
public record AgreementView(
        @Id @NonNull @Description("Stable id, for example aze-jpn-tax-2022.")
        String id,

        @NonNull @Description("What sort of instrument it is.")
        InstrumentClass instrument,

        @NonNull @Description("What it is for; empty when it is none of the kinds that every pair can be asked about.")
        List<@NonNull InstrumentKind> kinds,

        @NonNull @Description("What it is about in the source's words, for example wind and solar.")
        List<@NonNull String> subjects,

        @NonNull @Description("Cooperation areas it belongs to.")
        List<@NonNull CooperationAreaView> areas,

        @NonNull @Description("Its sides, in the source's order.")
        List<@NonNull PartyView> parties,

        @NonNull @Description("What the parties did, in order of date.")
        List<@NonNull PartyActionView> actions,

        @Description("When it was signed first; null when it was not.") @Nullable
        PartialDateView signedOn,

        @Description("Where it was signed; null when not stated.") @Nullable
        String place,

        @NonNull @Description("Its parts that have effect for a time of their own; empty when there are none.")
        List<@NonNull ProvisionView> provisions,

        @NonNull @Description("Dates that sources disagree about; empty when they do not.")
        List<@NonNull DateConflictView> dates,

        @Description("What else is worth knowing of it.") @Nullable
        String note,

        @NonNull @Description("The documents it was taken from.")
        List<@NonNull SourceView> sources,

        @Ignore KnownAgreement known) {
    static AgreementView of(KnownAgreement known) {
        Agreement agreement = known.agreement();
        return new AgreementView(
                agreement.id(),
                agreement.instrument(),
                agreement.kinds().stream().sorted().toList(),
                agreement.subjects(),
                agreement.areas().stream().map(CooperationAreaView::new).toList(),
                agreement.parties().stream()
                        .map(party -> PartyView.of(agreement, party))
                        .toList(),
                agreement.actions().stream()
                        .map(action -> PartyActionView.of(agreement, action))
                        .toList(),
                agreement.signedOn().map(PartialDateView::of).orElse(null),
                agreement.place(),
                agreement.provisions().stream()
                        .map(provision -> ProvisionView.of(known, provision))
                        .toList(),
                DateConflictView.of(agreement.dates()),
                agreement.note(),
                agreement.sources().stream().map(CitationViews::of).toList(),
                known);
    }
}
