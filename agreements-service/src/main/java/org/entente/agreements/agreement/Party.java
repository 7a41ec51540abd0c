package org.entente.agreements.agreement;

import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.GroupCode;
import org.jspecify.annotations.Nullable;

/**
 * A side of an agreement.
 *
 * @param ordinal its place among the parties, from 0
 * @param name as the source writes it
 * @param country the state, or the state whose body it is; null for groups and unresolved names
 * @param group the group; null for anything else
 * @param role what it does in the agreement, such as lender; null when not said
 * @param organisationId id of the organisation in the graph, for a body that is known there
 * @param amongMembers whether the agreement also holds between two members of the group
 * @param side what parties have in common that are not bound to each other by the agreement, such as being the members
 *     of a union that its other party deals with; null when the party is bound to all others
 */
public record Party(
        int ordinal,
        PartyKind kind,
        String name,
        @Nullable CountryCode country,
        @Nullable GroupCode group,
        @Nullable String role,
        @Nullable String organisationId,
        boolean amongMembers,
        @Nullable String side) {

    /** Rejects a kind that does not fit what is given. */
    public Party {
        boolean hasCountry = kind == PartyKind.COUNTRY || kind == PartyKind.BODY;
        if (hasCountry != (country != null) || (kind == PartyKind.GROUP) != (group != null)) {
            throw new IllegalArgumentException("party '%s' is not a %s".formatted(name, kind));
        }
        if (amongMembers && kind != PartyKind.GROUP) {
            throw new IllegalArgumentException("party '%s' is no group and has no members".formatted(name));
        }
    }

    /** A party that is bound to all others. */
    public Party(
            int ordinal,
            PartyKind kind,
            String name,
            @Nullable CountryCode country,
            @Nullable GroupCode group,
            @Nullable String role,
            @Nullable String organisationId,
            boolean amongMembers) {
        this(ordinal, kind, name, country, group, role, organisationId, amongMembers, null);
    }

    /** A state under that name. */
    public static Party ofCountry(int ordinal, String name, CountryCode country) {
        return new Party(ordinal, PartyKind.COUNTRY, name, country, null, null, null, false);
    }

    /** A group under that name. */
    public static Party ofGroup(int ordinal, String name, GroupCode group, boolean amongMembers) {
        return new Party(ordinal, PartyKind.GROUP, name, null, group, null, null, amongMembers);
    }

    /** A name that matched nothing. */
    public static Party unresolved(int ordinal, String name) {
        return new Party(ordinal, PartyKind.UNRESOLVED, name, null, null, null, null, false);
    }

    /** The party on that side. */
    public Party onSide(@Nullable String newSide) {
        return new Party(ordinal, kind, name, country, group, role, organisationId, amongMembers, newSide);
    }

    /** Whether the two are parties of one side. */
    public boolean isBeside(Party other) {
        return side != null && side.equals(other.side);
    }
}
