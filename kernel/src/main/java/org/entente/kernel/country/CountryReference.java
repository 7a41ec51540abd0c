package org.entente.kernel.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every country, area and group Entente knows, and what the sources call them. Immutable and safe to share.
 *
 * <p>What is not known is an empty result, for the caller to report; nothing is guessed.
 */
public final class CountryReference {

    private final Map<CountryCode, Country> countries;
    private final Map<Integer, Country> byNumeric;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<FoldedName, CountryCode> byName;
    private final Map<CountryCode, List<Succession>> byPredecessor;
    private final Map<CountryCode, List<Succession>> bySuccessor;
    private final Map<GroupCode, CountryGroup> groups;
    private final Map<FoldedName, CountryGroup> groupsByName = new HashMap<>();
    private final AliasTable<CountryCode> aliases;
    private final AliasTable<GroupCode> groupAliases;
    private final CountrySearch search;

    CountryReference(ReferenceData data) {
        this.countries = data.countries();
        this.byNumeric = data.byNumeric();
        this.byName = data.byName();
        this.byPredecessor = data.successions().stream().collect(Collectors.groupingBy(Succession::predecessor));
        this.bySuccessor = data.successions().stream().collect(Collectors.groupingBy(Succession::successor));
        this.groups = data.groups();
        this.aliases = data.aliases();
        this.groupAliases = data.groupAliases();
        this.search = new CountrySearch(countries.values(), byName);
        for (Country country : countries.values()) {
            byCode.put(country.code().value(), country);
            if (country.alpha2() != null) {
                byCode.put(country.alpha2(), country);
            }
        }
        for (CountryGroup group : groups.values()) {
            groupsByName.put(FoldedName.of(group.code().value()), group);
            groupsByName.put(FoldedName.of(group.name()), group);
        }
    }

    /** The reference that Entente ships, read from its fact files on first use. */
    public static CountryReference standard() {
        return Standard.REFERENCE;
    }

    /** The country with this alpha-2 or alpha-3 code in any case; empty for any other text. */
    public Optional<Country> find(String alpha2OrAlpha3) {
        return Optional.ofNullable(byCode.get(alpha2OrAlpha3.strip().toUpperCase(Locale.ROOT)));
    }

    /** The country with this code. */
    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The country with this code; {@link CountryUnknownException} when there is none. */
    public Country require(CountryCode code) {
        return find(code).orElseThrow(() -> new CountryUnknownException(code));
    }

    /** The country with this UN numeric code, the reserved ones of special partners included. */
    public Optional<Country> byNumeric(int numeric) {
        return Optional.ofNullable(byNumeric.get(numeric));
    }

    /**
     * The country a source means by a code or name.
     *
     * <p>The scheme's own list decides alone about what it lists. Of anything else an ISO code, a UN numeric or an
     * English name is understood, whatever the date, since sources keep naming states that have ended.
     *
     * @param on the day the figure or treaty speaks of; null when it is not known, and then a text that has meant
     *     different countries over time is not resolved
     */
    public Optional<Country> resolve(AliasScheme scheme, String text, @Nullable LocalDate on) {
        String written = text.strip();
        if (aliases.lists(scheme, written)) {
            return aliases.find(scheme, written, on).map(this::require);
        }
        if (!written.isEmpty() && written.length() <= 3 && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return byNumeric(Integer.parseInt(written));
        }
        return find(written)
                .or(() ->
                        Optional.ofNullable(byName.get(FoldedName.of(written))).map(this::require));
    }

    /**
     * The codes and names that a source's own list has for the country, of all times, in the order of the list: 842 and
     * 841 for the USA in {@link AliasScheme#COMTRADE}. Empty when the source is content with the ISO and UN codes.
     */
    public List<String> aliasesOf(AliasScheme scheme, CountryCode country) {
        return aliases.texts(scheme, country);
    }

    /** The group a source means by a code or name; the group's own code and English name are always understood. */
    public Optional<CountryGroup> resolveGroup(AliasScheme scheme, String text) {
        return groupAliases
                .find(scheme, text, null)
                .flatMap(this::group)
                .or(() -> Optional.ofNullable(groupsByName.get(FoldedName.of(text))));
    }

    /** All countries and areas by code. */
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    /**
     * Countries by code or by a part of their English, Azerbaijani or Japanese name, the nearest match first.
     *
     * @param limit the most that is returned
     */
    public List<Country> search(String text, int limit) {
        return search.find(text, limit);
    }

    /** All groups by code. */
    public List<CountryGroup> groups() {
        return List.copyOf(groups.values());
    }

    /** The group with this code. */
    public Optional<CountryGroup> group(GroupCode group) {
        return Optional.ofNullable(groups.get(group));
    }

    /** The members of a group on a day, by code; empty for a group that is not known or had none. */
    public Set<CountryCode> membersOn(GroupCode group, LocalDate date) {
        return group(group).stream()
                .flatMap(known -> known.memberships().stream())
                .filter(membership -> membership.covers(date))
                .map(Membership::country)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The groups a country belongs to on a day, by code. */
    public Set<GroupCode> groupsOf(CountryCode country, LocalDate date) {
        return groups.values().stream()
                .filter(group -> group.memberships().stream()
                        .anyMatch(membership -> membership.country().equals(country) && membership.covers(date)))
                .map(CountryGroup::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The states and areas this one came after, as {@link #successionsTo} lists them. */
    public List<CountryCode> predecessorsOf(CountryCode code) {
        return successionsTo(code).stream().map(Succession::predecessor).toList();
    }

    /** The states and areas that came after this one, as {@link #successionsFrom} lists them. */
    public List<CountryCode> successorsOf(CountryCode code) {
        return successionsFrom(code).stream().map(Succession::successor).toList();
    }

    /** The steps by which this state came to be, with dates and whether it continues its predecessor. */
    public List<Succession> successionsTo(CountryCode code) {
        return List.copyOf(bySuccessor.getOrDefault(code, List.of()));
    }

    /** The steps by which this state ended, with dates and who continues it; by date, then by code. */
    public List<Succession> successionsFrom(CountryCode code) {
        return List.copyOf(byPredecessor.getOrDefault(code, List.of()));
    }

    /**
     * All steps that lead to this state, its own first and then those of its predecessors: Serbia's name Serbia and
     * Montenegro before Yugoslavia.
     */
    public List<Succession> lineageOf(CountryCode code) {
        List<Succession> lineage = new ArrayList<>(successionsTo(code));
        for (int i = 0; i < lineage.size(); i++) {
            for (Succession earlier : successionsTo(lineage.get(i).predecessor())) {
                if (!lineage.contains(earlier)) {
                    lineage.add(earlier);
                }
            }
        }
        return List.copyOf(lineage);
    }

    /**
     * Takes a list of names apart, at ';' or at ','. Names that hold commas themselves stay whole when they are known
     * or in parentheses; a name that is not known is returned as it is written.
     */
    public List<String> splitPartyNames(AliasScheme scheme, String joined) {
        return new PartyNames(name -> aliases.lists(scheme, name)
                        || resolveGroup(scheme, name).isPresent()
                        || byName.containsKey(FoldedName.of(name)))
                .split(joined);
    }

    private static final class Standard {
        private static final CountryReference REFERENCE = ReferenceLoader.load(FactFiles::shipped);
    }
}
