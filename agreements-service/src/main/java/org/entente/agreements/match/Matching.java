package org.entente.agreements.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs off the agreements of two sources, the surest match first; each agreement is matched once at most. */
final class Matching {
    private static final Comparator<Match> SUREST = Comparator.comparingInt(Match::confidence)
            .thenComparingDouble(match -> match.one().wordsShared(match.other()))
            .reversed()
            .thenComparing(match -> match.one().id())
            .thenComparing(match -> match.other().id());

    private Matching() {}

    static List<Match> of(List<Told> ones, List<Told> others) {
        Map<String, List<Told>> byParty = new HashMap<>();
        for (Told other : others) {
            other.parties()
                    .forEach(party -> byParty.computeIfAbsent(party, unused -> new ArrayList<>())
                            .add(other));
        }
        List<Match> candidates = ones.stream()
                .flatMap(one -> candidates(one, byParty))
                .sorted(SUREST)
                .toList();
        Set<String> taken = new HashSet<>();
        Set<String> given = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match match : candidates) {
            if (!taken.contains(match.other().id()) && given.add(match.one().id())) {
                taken.add(match.other().id());
                boolean fitsAnother = candidates.stream()
                        .anyMatch(rival -> rival.one().equals(match.one())
                                && !rival.other().equals(match.other())
                                && rival.confidence() == match.confidence()
                                && !taken.contains(rival.other().id()));
                Match kept = fitsAnother ? match.besideAnother() : match;
                if (kept.confidence() >= Match.LEAST) {
                    matches.add(kept);
                }
            }
        }
        return matches;
    }

    private static Stream<Match> candidates(Told one, Map<String, List<Told>> byParty) {
        return one.parties().stream()
                .flatMap(party -> byParty.getOrDefault(party, List.of()).stream())
                .distinct()
                .flatMap(other -> Match.of(one, other).stream());
    }
}
