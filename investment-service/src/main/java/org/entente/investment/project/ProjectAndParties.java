package org.entente.investment.project;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.investment.pair.Corridor;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;

/** A project with everyone in it, by organisation, then role. */
public record ProjectAndParties(Project project, List<Party> parties) {
    public ProjectAndParties {
        parties = List.copyOf(parties);
    }

    /** Countries other than the host that organisations in the project come from, by code. */
    public Set<CountryCode> foreignCountries() {
        return parties.stream()
                .map(party -> party.organisation().country())
                .filter(Objects::nonNull)
                .filter(country -> !country.equals(project.host()))
                .collect(toCollection(TreeSet::new));
    }

    /** Whether organisations of the corridor's investor take part, and the project is in its host. */
    public boolean runsThrough(Corridor corridor) {
        return project.host().equals(corridor.host()) && foreignCountries().contains(corridor.investor());
    }

    /** Whether it joins the two countries, whichever of them is the host. */
    public boolean joins(CountryPair pair) {
        return pair.has(project.host()) && foreignCountries().contains(pair.otherThan(project.host()));
    }
}
