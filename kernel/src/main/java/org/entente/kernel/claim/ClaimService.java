package org.entente.kernel.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
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
import org.entente.kernel.claim.ClaimRepository.VersionedRow;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.Change;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.edit.ImportConflicts;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Claims by pair and by id. */
@ApplicationScoped
public class ClaimService {
    private final ClaimRepository claims;
    private final ImportConflicts conflicts;
    private final ReleaseService releases;
    private final ChangeService changes;
    private final CountryReference reference = CountryReference.standard();
    private final Clock clock = Clock.systemUTC();

    ClaimService(ClaimRepository claims, ImportConflicts conflicts, ReleaseService releases, ChangeService changes) {
        this.claims = claims;
        this.conflicts = conflicts;
        this.releases = releases;
        this.changes = changes;
    }

    /**
     * The claims of each key, the latest statement first; one statement for each distinct moment, and two more where
     * editors have changed claims.
     */
    @Transactional
    public Map<ClaimKey, List<Claim>> byPairs(Set<ClaimKey> keys) {
        Instant now = clock.instant();
        Map<ClaimKey, List<Claim>> found = new LinkedHashMap<>();
        keys.stream()
                .collect(groupingBy(key -> key.knownAsOf() == null ? now : key.knownAsOf()))
                .forEach((moment, sameMoment) -> {
                    Map<CountryPair, List<Claim>> byPair = new LinkedHashMap<>();
                    domain(claims.listAmong(countries(sameMoment), moment), moment)
                            .forEach(claim -> byPair.computeIfAbsent(claim.pair(), pair -> new ArrayList<>())
                                    .add(claim));
                    sameMoment.forEach(key -> found.put(key, byPair.getOrDefault(key.pair(), List.of())));
                });
        return found;
    }

    /** The claims with these ids as known at a moment; deleted ones are not among them. */
    @Transactional
    public Map<String, Claim> byIds(Set<String> ids, Instant moment) {
        List<VersionedRow> rows = claims.listByIds(ids, moment).stream()
                .filter(versioned -> !versioned.row().deleted())
                .toList();
        return domain(rows, moment).stream().collect(toMap(Claim::id, claim -> claim, (one, other) -> other));
    }

    /** Every claim as known at a moment, by topic, then date, then id. */
    @Transactional
    public List<Claim> list(Instant moment) {
        return domain(claims.listAll(moment), moment);
    }

    private List<Claim> domain(List<VersionedRow> rows, Instant moment) {
        Map<Integer, Release> releaseById = releases.byIds(
                rows.stream().map(versioned -> versioned.row().releaseId()).collect(toSet()));
        List<ClaimEntity> edited =
                rows.stream().map(VersionedRow::row).filter(ClaimEntity::edited).toList();
        Map<RecordKey, List<Change>> history = edited.isEmpty()
                ? Map.of()
                : changes.byRecords(edited.stream().map(ClaimEditService::key).collect(toSet()));
        Map<Long, ImportConflict> conflictByRow = conflicts.of(
                edited,
                ids -> claims.listImported(ids, moment),
                keys -> claims.list("id in ?1", keys),
                ClaimService::contents);
        List<Claim> found = new ArrayList<>();
        for (VersionedRow versioned : rows) {
            ClaimEntity row = versioned.row();
            Release release = releaseById.get(row.releaseId());
            if (release != null) {
                List<Change> changesUntilThen = history.getOrDefault(ClaimEditService.key(row), List.of()).stream()
                        .filter(change -> change.isKnown(moment))
                        .toList();
                found.add(row.toDomain(
                        release,
                        Math.toIntExact(versioned.version()),
                        changesUntilThen,
                        conflictByRow.get(row.rowKey())));
            }
        }
        return found;
    }

    private static Map<Long, Map<String, Object>> contents(List<ClaimEntity> rows) {
        Map<Long, Map<String, Object>> contents = new LinkedHashMap<>();
        rows.forEach(row -> contents.put(row.rowKey(), row.toDraft().content()));
        return contents;
    }

    private Set<Short> countries(List<ClaimKey> keys) {
        return keys.stream()
                .flatMap(key -> key.pair().both().stream())
                .map(this::numeric)
                .collect(toCollection(LinkedHashSet::new));
    }

    private Short numeric(CountryCode code) {
        return (short) reference.require(code).numeric();
    }
}
