package org.entente.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.investment.project.OrganisationRepository.PairRow;

/**
 * Organisations by id, and what they are called. When two current editions describe the same one, the one imported last
 * speaks.
 */
@ApplicationScoped
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final Clock clock = Clock.systemUTC();

    OrganisationService(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** The organisations with these ids, as known now; one statement. */
    @Transactional
    public Map<String, Organisation> byIds(Set<String> ids) {
        Map<String, Organisation> found = new LinkedHashMap<>();
        for (OrganisationEntity row : organisations.listByIds(ids, clock.instant())) {
            Organisation organisation = row.toDomain();
            found.put(organisation.id(), organisation);
        }
        return found;
    }

    /** Names of organisations by language, by organisation key; one statement. */
    @Transactional
    public Map<Long, List<OrganisationName>> namesByOrganisations(Set<Long> keys) {
        return grouped(organisations.listNames(keys), OrganisationName::new);
    }

    /** Identifiers of organisations by scheme, by organisation key; one statement. */
    @Transactional
    public Map<Long, List<OrganisationIdentifier>> identifiersByOrganisations(Set<Long> keys) {
        return grouped(organisations.listIdentifiers(keys), OrganisationIdentifier::new);
    }

    private static <V> Map<Long, List<V>> grouped(List<PairRow> rows, BiFunction<String, String, V> toDomain) {
        Map<Long, List<V>> found = new LinkedHashMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.organisation(), unused -> new ArrayList<>())
                .add(toDomain.apply(row.first(), row.second())));
        return found;
    }
}
