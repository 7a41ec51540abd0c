package org.entente.kernel.country;

import java.util.List;

/**
 * A union, organisation or treaty community that acts or is counted as one, with its members over time.
 *
 * @param code its identifier in Entente
 * @param name English name
 * @param memberships every period of membership that is recorded, by country and then by date; empty when the group is
 *     known to sources by name and its membership is not recorded, which {@link #membersRecorded()} tells
 * @param source where the group and its members were taken from
 */
public record CountryGroup(GroupCode code, String name, List<Membership> memberships, String source) {

    /** Copies the list. */
    public CountryGroup {
        memberships = List.copyOf(memberships);
    }

    /** False when nobody should conclude from an empty list of members that there are none. */
    public boolean membersRecorded() {
        return !memberships.isEmpty();
    }
}
