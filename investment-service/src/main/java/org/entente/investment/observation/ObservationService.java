package org.entente.investment.observation;

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
import org.entente.investment.pair.AsOf;
import org.entente.investment.pair.PairAsOf;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Reported investment by pair, and what the reports cover. */
@ApplicationScoped
public class ObservationService {
    private final ObservationRepository observations;
    private final ObservationFileRepository files;
    private final ReleaseService releases;
    private final CountryReference reference = CountryReference.standard();
    private final Clock clock = Clock.systemUTC();

    ObservationService(ObservationRepository observations, ObservationFileRepository files, ReleaseService releases) {
        this.observations = observations;
        this.files = files;
        this.releases = releases;
    }

    /**
     * What either country of each pair reported of the other, by year, then reporter, then dataset; one statement for
     * each distinct moment.
     */
    @Transactional
    public Map<PairAsOf, List<Observation>> byPairs(Set<PairAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            Map<Integer, List<Observation>> byPair = knownAt(
                    moment, sameMoment.stream().map(k -> pairKey(k.pair())).collect(toSet()));
            return sameMoment.stream()
                    .collect(toMap(key -> key, key -> byPair.getOrDefault(pairKey(key.pair()), List.of())));
        });
    }

    /**
     * Which years each country of each pair is covered for, whoever the counterpart, by dataset, reporter and year; one
     * statement for each distinct moment.
     */
    @Transactional
    public Map<PairAsOf, CoveredYears> coverageByPairs(Set<PairAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            List<CoveredYear> covered = files.listCoverage(PairAsOf.countries(sameMoment), moment, releases);
            return sameMoment.stream()
                    .collect(toMap(
                            key -> key,
                            key -> new CoveredYears(covered.stream()
                                    .filter(c -> key.pair().has(c.reporter()))
                                    .toList())));
        });
    }

    private Map<Integer, List<Observation>> knownAt(Instant moment, Set<Integer> pairs) {
        List<ObservationEntity> rows = observations.listByPairs(pairs, moment);
        Map<Integer, Release> releaseById =
                releases.byIds(rows.stream().map(ObservationEntity::releaseId).collect(toSet()));
        Map<Integer, List<Observation>> byPair = new LinkedHashMap<>();
        for (ObservationEntity row : rows) {
            Release release = releaseById.get(row.releaseId());
            if (release != null) {
                byPair.computeIfAbsent(row.pair(), pair -> new ArrayList<>()).add(row.toDomain(release));
            }
        }
        return byPair;
    }

    private int pairKey(CountryPair pair) {
        int low = reference.require(pair.low()).numeric();
        int high = reference.require(pair.high()).numeric();
        return Math.min(low, high) * 1000 + Math.max(low, high);
    }
}
