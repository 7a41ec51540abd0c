package org.entente.investment.project;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.investment.pair.AsOf;
import org.entente.investment.pair.IdAsOf;
import org.entente.investment.project.OrganisationRepository.PairRow;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;

/**
 * Organisations by id, and what they are called. When two current editions describe the same one, the one imported last
 * speaks; when an editor changed it, the edit does.
 */
@ApplicationScoped
public class OrganisationService {
    private final OrganisationRepository organisations;
    private final EditedRows rows;
    private final Clock clock = Clock.systemUTC();

    OrganisationService(OrganisationRepository organisations, EditedRows rows) {
        this.organisations = organisations;
        this.rows = rows;
    }

    /** The organisations with these ids; one statement for each distinct moment. */
    @Transactional
    public Map<IdAsOf, Organisation> byIds(Set<IdAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<IdAsOf, Organisation> found = new LinkedHashMap<>();
            Instant asked = AsOf.asked(sameMoment);
            for (OrganisationEntity row : organisations.listByIds(IdAsOf.ids(sameMoment), moment)) {
                found.put(new IdAsOf(row.slug(), asked), row.toDomain(asked));
            }
            return found;
        });
    }

    /** Organisations with their seat in a country, by its code, then name; one statement for each distinct moment. */
    @Transactional
    public Map<IdAsOf, List<Organisation>> byCountries(Set<IdAsOf> countries) {
        return AsOf.load(countries, clock.instant(), (moment, sameMoment) -> {
            Map<IdAsOf, List<Organisation>> found = new LinkedHashMap<>();
            Instant asked = AsOf.asked(sameMoment);
            Set<Short> numerics = IdAsOf.ids(sameMoment).stream()
                    .map(code -> (short) CountryReference.standard()
                            .require(new CountryCode(code))
                            .numeric())
                    .collect(toSet());
            for (OrganisationEntity row : organisations.listByCountries(numerics, moment)) {
                Organisation organisation = row.toDomain(asked);
                found.computeIfAbsent(
                                new IdAsOf(String.valueOf(organisation.country()), asked), key -> new ArrayList<>())
                        .add(organisation);
            }
            return found;
        });
    }

    /** The rows that speak now for these ids, by id; one statement. */
    @Transactional
    public Map<String, Long> rowsByIds(Set<String> ids) {
        return rowsByIds(ids, clock.instant());
    }

    /** The rows that speak at a moment for these ids, by id; one statement. */
    Map<String, Long> rowsByIds(Set<String> ids, Instant moment) {
        return ids.isEmpty()
                ? Map.of()
                : organisations.listByIds(ids, moment).stream()
                        .collect(toMap(OrganisationEntity::slug, OrganisationEntity::rowKey));
    }

    /** The version of each row, by organisation key; one statement. */
    @Transactional
    public Map<Long, Integer> versionsByOrganisations(Set<Long> keys) {
        return rows.versions(OrganisationEntity.class, keys);
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
