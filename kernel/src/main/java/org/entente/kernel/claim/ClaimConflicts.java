package org.entente.kernel.claim;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Where files that were imported after an edit tell the claim otherwise. */
@ApplicationScoped
class ClaimConflicts {
    private final ClaimRepository claims;
    private final ReleaseService releases;
    private final ChangeService changes;

    ClaimConflicts(ClaimRepository claims, ReleaseService releases, ChangeService changes) {
        this.claims = claims;
        this.releases = releases;
        this.changes = changes;
    }

    /** The conflicts of these edits by the claim's id; at most three statements. */
    Map<String, ImportConflict> of(List<ClaimEntity> edited, Instant moment) {
        Map<String, ClaimEntity> imported = new LinkedHashMap<>();
        claims.listImported(edited.stream().map(ClaimEntity::slug).collect(toSet()), moment)
                .forEach(row -> imported.put(row.slug(), row));
        List<ClaimEntity> news = edited.stream()
                .filter(edit -> imported.containsKey(edit.slug())
                        && !Long.valueOf(imported.get(edit.slug()).id()).equals(edit.basedOn()))
                .toList();
        if (news.isEmpty()) {
            return Map.of();
        }
        Map<Long, ClaimEntity> seen = new HashMap<>();
        List<Long> seenKeys = news.stream()
                .map(ClaimEntity::basedOn)
                .filter(key -> key != null)
                .toList();
        claims.list("id in ?1", seenKeys).forEach(row -> seen.put(row.id(), row));
        Map<Integer, Release> releaseById = releases.byIds(
                imported.values().stream().map(ClaimEntity::releaseId).collect(toSet()));
        Map<String, ImportConflict> found = new LinkedHashMap<>();
        for (ClaimEntity edit : news) {
            ClaimEntity told = imported.get(edit.slug());
            Release release = told == null ? null : releaseById.get(told.releaseId());
            if (told != null && release != null) {
                ClaimEntity base = edit.basedOn() == null ? null : seen.get(edit.basedOn());
                changes.conflict(
                                release,
                                edit.toDraft().content(),
                                base == null ? null : base.toDraft().content(),
                                told.toDraft().content())
                        .ifPresent(conflict -> found.put(edit.slug(), conflict));
            }
        }
        return found;
    }
}
