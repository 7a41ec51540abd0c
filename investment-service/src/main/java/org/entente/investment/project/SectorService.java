package org.entente.investment.project;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.pair.AsOf;
import org.entente.investment.pair.Corridor;
import org.entente.investment.pair.PairAsOf;

/** In which sectors someone said that a country's companies are active in another. */
@ApplicationScoped
public class SectorService {
    private final SectorMentionRepository mentions;
    private final Clock clock = Clock.systemUTC();

    SectorService(SectorMentionRepository mentions) {
        this.mentions = mentions;
    }

    /** Mentions between the two countries of each pair, the latest first; one statement for each distinct moment. */
    @Transactional
    public Map<PairAsOf, List<SectorMention>> mentionsByPairs(Set<PairAsOf> keys) {
        return AsOf.load(keys, clock.instant(), (moment, sameMoment) -> {
            List<SectorMention> found = mentions.listAmong(PairAsOf.countries(sameMoment), moment).stream()
                    .map(SectorMentionEntity::toDomain)
                    .toList();
            return sameMoment.stream()
                    .collect(toMap(
                            key -> key,
                            key -> found.stream()
                                    .filter(mention ->
                                            Corridor.of(key.pair(), null).contains(mention.corridor()))
                                    .toList()));
        });
    }

    /** Every mention as known at a moment, the earliest first; one statement. */
    @Transactional
    public List<SectorMention> list(Instant moment) {
        return mentions.listAll(moment).stream()
                .map(SectorMentionEntity::toDomain)
                .toList();
    }
}
