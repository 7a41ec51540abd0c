package org.entente.investment.project;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.investment.pair.AsOf;
import org.entente.investment.pair.IdAsOf;
import org.entente.kernel.country.CountryCode;
import org.jspecify.annotations.Nullable;

/** Projects and organisations by what one knows of them. */
@ApplicationScoped
@Transactional
public class SearchService {
    private final SearchRepository repository;
    private final Clock clock = Clock.systemUTC();

    SearchService(SearchRepository repository) {
        this.repository = repository;
    }

    /** The projects that pass, by name, as known at a moment; null is now. One statement. */
    public List<Project> projects(ProjectFilter filter, @Nullable Instant knownAsOf) {
        return repository.listProjects(filter, knownAsOf == null ? clock.instant() : knownAsOf).stream()
                .map(row -> row.toDomain(knownAsOf))
                .toList();
    }

    /** The organisations that pass, by name, as known at a moment; null is now. One statement. */
    public List<Organisation> organisations(OrganisationFilter filter, @Nullable Instant knownAsOf) {
        return repository.listOrganisations(filter, knownAsOf == null ? clock.instant() : knownAsOf).stream()
                .map(row -> row.toDomain(knownAsOf))
                .toList();
    }

    /** Projects in each of these countries, by name; one statement for each distinct moment. */
    public Map<IdAsOf, List<Project>> projectsIn(Set<IdAsOf> hosts) {
        return byCountries(hosts, repository::listHosted);
    }

    /** Projects that organisations of each of these countries put capital in; one statement for each distinct moment. */
    public Map<IdAsOf, List<Project>> projectsOf(Set<IdAsOf> investors) {
        return byCountries(investors, repository::listInvested);
    }

    private static short numeric(IdAsOf key) {
        return SearchRepository.numeric(new CountryCode(key.id()));
    }

    private Map<IdAsOf, List<Project>> byCountries(
            Set<IdAsOf> keys, BiFunction<Set<Short>, Instant, List<SearchRepository.CountryRow>> list) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<Short, IdAsOf> byNumeric = sameMoment.stream().collect(toMap(SearchService::numeric, key -> key));
            Instant asked = AsOf.asked(sameMoment);
            Map<IdAsOf, Map<String, Project>> found = new LinkedHashMap<>();
            for (SearchRepository.CountryRow row : list.apply(byNumeric.keySet(), moment)) {
                IdAsOf key = byNumeric.get(row.country());
                if (key != null) {
                    found.computeIfAbsent(key, unused -> new LinkedHashMap<>())
                            .put(row.project().slug(), row.project().toDomain(asked));
                }
            }
            return found.entrySet().stream()
                    .collect(toMap(
                            Map.Entry::getKey,
                            entry -> List.copyOf(entry.getValue().values())));
        });
    }
}
