package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.period.Interval;

/** What the law of treaties needs to know of states and groups. */
public interface Statehood {
    /** The country's English name. */
    String name(CountryCode country);

    /** The last day of a state that has ended; empty while it exists. */
    Optional<LocalDate> endOf(CountryCode country);

    /** The times a country was in a group, in order. */
    List<Interval> memberships(GroupCode group, CountryCode country);

    /** Whether the group's members are recorded at all. */
    boolean membersRecorded(GroupCode group);

    /** First day of a state that came after another; empty when it did not. */
    Optional<LocalDate> succeeded(CountryCode predecessor, CountryCode successor);

    /** Whether the successor is the same subject of law and bound without any act of its own. */
    boolean continues(CountryCode predecessor, CountryCode successor);

    /** The states that are the same subject of law as one that has ended. */
    List<CountryCode> continuationsOf(CountryCode predecessor);
}
