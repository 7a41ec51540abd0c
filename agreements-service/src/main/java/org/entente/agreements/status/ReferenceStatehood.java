package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryGroup;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.country.Succession;
import org.entente.kernel.period.Interval;

/** Statehood as the country reference records it. */
public final class ReferenceStatehood implements Statehood {
    private final CountryReference reference;

    /** Statehood by that reference. */
    public ReferenceStatehood(CountryReference reference) {
        this.reference = reference;
    }

    @Override
    public String name(CountryCode country) {
        return reference.find(country).map(Country::name).orElse(country.value());
    }

    @Override
    public Optional<LocalDate> endOf(CountryCode country) {
        return reference.find(country).map(Country::validTo);
    }

    @Override
    public List<Interval> memberships(GroupCode group, CountryCode country) {
        return reference.group(group).stream()
                .flatMap(found -> found.memberships().stream())
                .filter(membership -> membership.country().equals(country))
                .map(membership -> new Interval(membership.from(), membership.to()))
                .toList();
    }

    @Override
    public boolean membersRecorded(GroupCode group) {
        return reference.group(group).map(CountryGroup::membersRecorded).orElse(false);
    }

    @Override
    public Optional<LocalDate> succeeded(CountryCode predecessor, CountryCode successor) {
        return reference.successionsFrom(predecessor).stream()
                .filter(succession -> succession.successor().equals(successor))
                .map(Succession::effective)
                .findFirst();
    }

    @Override
    public boolean continues(CountryCode predecessor, CountryCode successor) {
        return continuationsOf(predecessor).contains(successor);
    }

    @Override
    public List<CountryCode> continuationsOf(CountryCode predecessor) {
        return reference.successionsFrom(predecessor).stream()
                .filter(succession -> succession.relation() == Succession.Relation.CONTINUES)
                .map(Succession::successor)
                .toList();
    }
}
