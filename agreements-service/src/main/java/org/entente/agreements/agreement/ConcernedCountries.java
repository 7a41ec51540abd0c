package org.entente.agreements.agreement;

import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.country.Succession;

/** Every country that an agreement has ever concerned: as a party, member of one, successor to one or by its body. */
final class ConcernedCountries {
    private final CountryReference reference;

    ConcernedCountries(CountryReference reference) {
        this.reference = reference;
    }

    Set<CountryCode> by(Agreement agreement) {
        Set<CountryCode> countries = new TreeSet<>();
        for (Party party : agreement.parties()) {
            if (party.country() != null) {
                countries.add(party.country());
                addContinuing(party.country(), countries);
            }
            if (party.group() != null) {
                reference.group(party.group()).stream()
                        .flatMap(group -> group.memberships().stream())
                        .forEach(membership -> countries.add(membership.country()));
            }
        }
        for (Action action : agreement.actions()) {
            if (action.successor() != null) {
                countries.add(action.successor());
            }
        }
        return countries;
    }

    private void addContinuing(CountryCode country, Set<CountryCode> countries) {
        for (Succession succession : reference.successionsFrom(country)) {
            if (succession.relation() == Succession.Relation.CONTINUES && countries.add(succession.successor())) {
                addContinuing(succession.successor(), countries);
            }
        }
    }
}
