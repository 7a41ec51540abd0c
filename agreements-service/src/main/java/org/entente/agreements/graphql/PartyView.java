package org.entente.agreements.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.PartyKeys;
import org.entente.agreements.agreement.PartyKind;
import org.entente.kernel.graphql.CountryView;
import org.jspecify.annotations.Nullable;

@Name("Party")
@Description("A side of an agreement.")
public record PartyView(
        @NonNull @Description("Its short name within the agreement, by which an edit says who did what.")
        String key,

        @NonNull @Description("The name as the source writes it.")
        String name,

        @NonNull @Description("Who it is.") PartyKind kind,

        @Description("The state, or the state whose body it is; null for groups and names that matched nothing.")
        @Nullable
        CountryView country,

        @Description("Code of the group, such as EU; null for anything else.") @Nullable
        String group,

        @Description("What it does in the agreement, such as lender; null when not said.") @Nullable
        String role,

        @Description("The organisation in the graph; null when the party is none or is not known there.") @Nullable
        OrganisationView organisation,

        @Description(
                "What it has in common with parties that the agreement does not bind it to, such as a union; null when it is bound to all others.")
        @Nullable
        String side) {
    static PartyView of(Agreement agreement, Party party) {
        return new PartyView(
                PartyKeys.of(agreement).get(party.ordinal()),
                party.name(),
                party.kind(),
                CountryView.ofNullable(party.country()),
                party.group() == null ? null : party.group().value(),
                party.role(),
                OrganisationView.ofNullable(party.organisationId()),
                party.side());
    }
}
