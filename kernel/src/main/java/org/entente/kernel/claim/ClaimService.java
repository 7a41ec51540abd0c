package org.entente.kernel.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Claims by pair. */
@ApplicationScoped
public class ClaimService {
    private final ClaimRepository claims;
    private final ReleaseService releases;
    private final CountryReference reference = CountryReference.standard();
    private final Clock clock = Clock.systemUTC();

    ClaimService(ClaimRepository claims, ReleaseService releases) {
        this.claims = claims;
        this.releases = releases;
    }

    /** The claims of each key, the latest statement first; one statement for each distinct moment. */
    @Transactional
    public Map<ClaimKey, List<Claim>> byPairs(Set<ClaimKey> keys) {
        Instant now = clock.instant();
        Map<ClaimKey, List<Claim>> found = new LinkedHashMap<>();
        keys.stream()
                .collect(groupingBy(key -> key.knownAsOf() == null ? now : key.knownAsOf()))
                .forEach((moment, sameMoment) -> {
                    Map<CountryPair, List<Claim>> byPair = knownAt(moment, sameMoment);
                    sameMoment.forEach(key -> found.put(key, byPair.getOrDefault(key.pair(), List.of())));
                });
        return found;
    }

    private Map<CountryPair, List<Claim>> knownAt(Instant moment, List<ClaimKey> keys) {
        Set<Short> countries = keys.stream()
                .flatMap(key -> key.pair().both().stream())
                .map(this::numeric)
                .collect(toCollection(LinkedHashSet::new));
        List<ClaimEntity> rows = claims.listAmong(countries, moment);
        Map<Integer, Release> releaseById =
                releases.byIds(rows.stream().map(ClaimEntity::releaseId).collect(toSet()));
        Map<CountryPair, List<Claim>> byPair = new LinkedHashMap<>();
        for (ClaimEntity row : rows) {
            Release release = releaseById.get(row.releaseId());
            if (release != null) {
                byPair.computeIfAbsent(row.pair(), pair -> new ArrayList<>()).add(row.toDomain(release));
            }
        }
        return byPair;
    }

    private Short numeric(CountryCode code) {
        return (short) reference.require(code).numeric();
    }
}
