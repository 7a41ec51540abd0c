package org.entente.agreements.span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.agreements.status.LegalState;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;

/**
 * Every agreement's state between every two countries on a day. What several sources tell counts once, in the state that
 * the source tells that knows most of it.
 */
public final class World {
    private static final Comparator<Row> BY_DETAIL =
            Comparator.comparingInt(Row::detail).reversed().thenComparing(Row::agreement);

    /** A world without agreements. */
    public static final World EMPTY = new World(List.of());

    private final List<Row> rows;

    World(List<Row> rows) {
        this.rows = oncePerAgreement(rows);
    }

    /**
     * One agreement's pairs in one state.
     *
     * @param group what the tellings of one agreement have in common
     * @param detail how much the telling knows
     */
    record Row(String agreement, String group, int detail, LegalState state, List<CountryPair> pairs) {}

    private static List<Row> oncePerAgreement(List<Row> all) {
        Map<String, Set<String>> tellings = new HashMap<>();
        all.forEach(row ->
                tellings.computeIfAbsent(row.group(), unused -> new HashSet<>()).add(row.agreement()));
        Set<Seen> seen = new HashSet<>();
        List<Row> once = new ArrayList<>();
        for (Row row : all.stream().sorted(BY_DETAIL).toList()) {
            if (tellings.getOrDefault(row.group(), Set.of()).size() == 1) {
                once.add(row);
            } else {
                List<CountryPair> fresh = row.pairs().stream()
                        .filter(pair -> seen.add(new Seen(row.group(), pair)))
                        .toList();
                once.add(new Row(row.agreement(), row.group(), row.detail(), row.state(), fresh));
            }
        }
        return once;
    }

    private record Seen(String group, CountryPair pair) {}

    /** Countries of which something is in force or provisionally applied, by code. */
    public List<CountryInForce> countries() {
        Map<CountryCode, Tally> tallies = new TreeMap<>();
        for (Row row : rows) {
            for (CountryPair pair : row.pairs()) {
                tally(tallies, pair.low()).add(row, pair.high());
                tally(tallies, pair.high()).add(row, pair.low());
            }
        }
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .filter(found -> found.inForce() > 0 || found.provisional() > 0)
                .toList();
    }

    private static Tally tally(Map<CountryCode, Tally> tallies, CountryCode country) {
        return tallies.computeIfAbsent(country, unused -> new Tally());
    }

    /** Pairs between which something is in force or provisionally applied, by code. */
    public List<PairInForce> pairs() {
        Map<CountryPair, int[]> counts =
                new TreeMap<>(Comparator.comparing(CountryPair::low).thenComparing(CountryPair::high));
        for (Row row : rows) {
            int place =
                    row.state() == LegalState.IN_FORCE ? 0 : row.state() == LegalState.PROVISIONALLY_APPLIED ? 1 : -1;
            if (place >= 0) {
                row.pairs().forEach(pair -> counts.computeIfAbsent(pair, unused -> new int[2])[place]++);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new PairInForce(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    /** How many agreements there are in each state, by the most telling state among their pairs. */
    public Map<LegalState, Integer> states() {
        Map<String, LegalState> strongest = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.pairs().isEmpty()) {
                strongest.merge(row.group(), row.state(), LegalState::moreTelling);
            }
        }
        Map<LegalState, Integer> counts = new EnumMap<>(LegalState.class);
        strongest.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        return counts;
    }

    /** What is counted for one country. */
    private static final class Tally {
        private final Set<String> inForce = new HashSet<>();
        private final Set<String> provisional = new HashSet<>();
        private final Set<CountryCode> partners = new HashSet<>();

        void add(Row row, CountryCode partner) {
            if (row.state() == LegalState.IN_FORCE) {
                inForce.add(row.group());
                partners.add(partner);
            } else if (row.state() == LegalState.PROVISIONALLY_APPLIED) {
                provisional.add(row.group());
            }
        }

        CountryInForce of(CountryCode country) {
            long onlyProvisional = provisional.stream()
                    .filter(group -> !inForce.contains(group))
                    .count();
            return new CountryInForce(country, inForce.size(), (int) onlyProvisional, partners.size());
        }
    }
}
