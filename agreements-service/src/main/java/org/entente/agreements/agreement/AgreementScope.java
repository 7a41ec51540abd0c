package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** Between how many an agreement is made. */
@Description("Between how many an agreement is made.")
public enum AgreementScope {
    /** Between two states or bodies of two states. */
    @Description("Between two states or bodies of two states.")
    BILATERAL,

    /** Between a group of states, such as a union, and another party. */
    @Description("Between a group of states, such as a union, and another party.")
    WITH_GROUP,

    /** Among three parties or more, or among the members of a group. */
    @Description("Among three parties or more, or among the members of a group.")
    PLURILATERAL;

    /** The scope that follows from the parties: those of one side count as one. */
    public static AgreementScope of(Agreement agreement) {
        if (agreement.parties().stream().anyMatch(Party::amongMembers)) {
            return PLURILATERAL;
        }
        long sides = agreement.parties().stream()
                .map(party -> party.side() == null ? party.ordinal() : party.side())
                .distinct()
                .count();
        if (sides > 2) {
            return PLURILATERAL;
        }
        boolean group = agreement.parties().stream().anyMatch(party -> party.group() != null || party.side() != null);
        return group ? WITH_GROUP : BILATERAL;
    }
}
