package org.entente.trade.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Compares a release with what answered before it. */
@ApplicationScoped
public class ReleaseChangeService {
    private final ReleaseChangeRepository changes;
    private final ReleaseService releases;

    ReleaseChangeService(ReleaseChangeRepository changes, ReleaseService releases) {
        this.changes = changes;
        this.releases = releases;
    }

    /**
     * What the release changed; empty when there is no such release or it was never published.
     *
     * @param first how many of the largest differences are wanted
     */
    @Transactional
    public Optional<ReleaseChanges> find(int number, int first) {
        List<Integer> replaced = changes.replaced(number);
        Set<Integer> wanted = new HashSet<>(replaced);
        wanted.add(number);
        Map<Integer, Release> byId = releases.byIds(wanted);
        Release release = byId.get(number);
        if (release == null || release.knownFrom() == null) {
            return Optional.empty();
        }
        Map<String, Long> counts = new HashMap<>();
        changes.count(number).forEach(row -> counts.put(row.get("kind", String.class), row.get("pairs", Long.class)));
        return Optional.of(new ReleaseChanges(
                release,
                replaced.stream().map(byId::get).toList(),
                counts.getOrDefault("ADDED", 0L),
                counts.getOrDefault("REMOVED", 0L),
                counts.getOrDefault("REVISED", 0L),
                counts.getOrDefault("SAME", 0L),
                changes.listLargest(number, first)));
    }
}
