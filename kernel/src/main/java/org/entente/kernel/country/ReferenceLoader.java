package org.entente.kernel.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the fact files and refuses, with file and line, what contradicts itself. */
final class ReferenceLoader {

    private static final Comparator<Membership> BY_COUNTRY_AND_DATE =
            Comparator.comparing(Membership::country).thenComparing(Membership::from);

    private final Map<CountryCode, Country> countries = new TreeMap<>();
    private final Map<Integer, Country> byNumeric = new LinkedHashMap<>();
    private final Map<String, Country> byAlpha2 = new LinkedHashMap<>();
    private final Map<FoldedName, CountryCode> byName = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<GroupCode, CountryGroup> groups = new TreeMap<>();
    private final Map<GroupCode, List<Membership>> memberships = new LinkedHashMap<>();
    private final AliasTable<CountryCode> aliases = new AliasTable<>();
    private final AliasTable<GroupCode> groupAliases = new AliasTable<>();

    private final FactFiles files;

    private ReferenceLoader(FactFiles files) {
        this.files = files;
    }

    /** Reads all files; {@link IllegalStateException} with file and line for the first fact that cannot be. */
    static CountryReference load(FactFiles files) {
        ReferenceLoader loader = new ReferenceLoader(files);
        loader.readCountries("countries.csv");
        loader.readCountries("historic.csv");
        loader.readCountries("special.csv");
        loader.readNames();
        loader.readSuccessions();
        loader.readMemberships();
        loader.readGroups();
        loader.readAliases();
        loader.readGroupAliases();
        return new CountryReference(new ReferenceData(
                loader.countries,
                loader.byNumeric,
                loader.byName,
                loader.successions,
                loader.groups,
                loader.aliases,
                loader.groupAliases));
    }

    private void readCountries(String file) {
        new FactFile(
                        files,
                        file,
                        "code",
                        "alpha2",
                        "numeric",
                        "name",
                        "kind",
                        "valid_from",
                        "valid_to",
                        "region",
                        "name_az",
                        "name_ja",
                        "source")
                .forEach(row -> addCountry(new Country(
                        new CountryCode(row.text("code")),
                        row.textOrNull("alpha2"),
                        row.number("numeric"),
                        row.text("name"),
                        row.oneOf(AreaKind.class, "kind"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to"),
                        row.textOrNull("region"),
                        localNames(row),
                        row.text("source"))));
    }

    private static Map<String, String> localNames(FactFile.Row row) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : List.of("az", "ja")) {
            String name = row.textOrNull("name_" + language);
            if (name != null) {
                names.put(language, name);
            }
        }
        return names;
    }

    private void addCountry(Country country) {
        unique(countries.putIfAbsent(country.code(), country), "code " + country.code());
        unique(byNumeric.putIfAbsent(country.numeric(), country), "numeric " + country.numeric());
        String alpha2 = country.alpha2();
        if (alpha2 != null) {
            unique(byAlpha2.putIfAbsent(alpha2, country), "alpha2 " + alpha2);
        }
        addName(country.name(), country.code());
    }

    private void readNames() {
        new FactFile(files, "names.csv", "name", "code", "source")
                .forEach(row -> addName(row.text("name"), known(row.text("code"))));
    }

    private void addName(String name, CountryCode code) {
        CountryCode earlier = byName.putIfAbsent(FoldedName.of(name), code);
        if (earlier != null) {
            throw new IllegalArgumentException("\"" + name + "\" is already a name of " + earlier);
        }
    }

    private static void unique(@Nullable Country earlier, String what) {
        if (earlier != null) {
            throw new IllegalArgumentException(what + " is already that of " + earlier.name());
        }
    }

    private void readSuccessions() {
        new FactFile(files, "successions.csv", "predecessor", "successor", "relation", "effective", "source")
                .forEach(row -> successions.add(new Succession(
                        known(row.text("predecessor")),
                        known(row.text("successor")),
                        row.oneOf(Succession.Relation.class, "relation"),
                        row.date("effective"),
                        row.text("source"))));
    }

    private void readMemberships() {
        new FactFile(files, "memberships.csv", "group", "country", "from", "to", "source")
                .forEach(row -> addMembership(
                        new GroupCode(row.text("group")),
                        new Membership(
                                known(row.text("country")),
                                row.date("from"),
                                row.dateOrNull("to"),
                                row.text("source"))));
    }

    private void addMembership(GroupCode group, Membership added) {
        List<Membership> members = memberships.computeIfAbsent(group, code -> new ArrayList<>());
        for (Membership member : members) {
            if (member.country().equals(added.country()) && overlap(member, added)) {
                throw new IllegalArgumentException(
                        added.country() + " is in " + group + " twice on " + latest(member.from(), added.from()));
            }
        }
        members.add(added);
    }

    private static boolean overlap(Membership one, Membership other) {
        LocalDate start = latest(one.from(), other.from());
        return one.covers(start) && other.covers(start);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void readGroups() {
        new FactFile(files, "groups.csv", "code", "name", "source").forEach(row -> {
            GroupCode code = new GroupCode(row.text("code"));
            List<Membership> members = new ArrayList<>(memberships.getOrDefault(code, List.of()));
            members.sort(BY_COUNTRY_AND_DATE);
            if (groups.putIfAbsent(code, new CountryGroup(code, row.text("name"), members, row.text("source")))
                    != null) {
                throw new IllegalArgumentException("group " + code + " is listed twice");
            }
        });
        for (GroupCode code : memberships.keySet()) {
            if (!groups.containsKey(code)) {
                throw new IllegalStateException("memberships.csv names the group " + code + ", groups.csv does not");
            }
        }
    }

    private void readAliases() {
        new FactFile(files, "aliases.csv", "scheme", "text", "code", "valid_from", "valid_to", "note")
                .forEach(row -> addAlias(
                        aliases,
                        new Alias<>(
                                row.oneOf(AliasScheme.class, "scheme"),
                                row.text("text"),
                                known(row.text("code")),
                                row.dateOrNull("valid_from"),
                                row.dateOrNull("valid_to"))));
    }

    private void readGroupAliases() {
        new FactFile(files, "group_aliases.csv", "scheme", "text", "code", "note").forEach(row -> {
            GroupCode code = new GroupCode(row.text("code"));
            if (!groups.containsKey(code)) {
                throw new IllegalArgumentException("groups.csv does not list " + code);
            }
            addAlias(
                    groupAliases,
                    new Alias<>(row.oneOf(AliasScheme.class, "scheme"), row.text("text"), code, null, null));
        });
    }

    private static <T> void addAlias(AliasTable<T> table, Alias<T> alias) {
        if (!table.add(alias)) {
            throw new IllegalArgumentException(
                    alias.scheme() + " says something else of \"" + alias.text() + "\" for some of these days");
        }
    }

    private CountryCode known(String code) {
        CountryCode country = new CountryCode(code);
        if (!countries.containsKey(country)) {
            throw new IllegalArgumentException("no country is listed with the code " + code);
        }
        return country;
    }
}
