package org.entente.trade.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportOptions;

/** Which column of a file has which role. */
final class Columns {
    /** Without these nothing can be said of a flow. */
    private static final Set<Role> NEEDED = Set.of(Role.REPORTER, Role.PARTNER, Role.PERIOD, Role.VALUE);

    /** Not empty text: R writes row numbers in a column without a name. */
    private static final String NONE = "(none\u0000)";

    private final Map<Role, String> names;

    private Columns(Map<Role, String> names) {
        this.names = new EnumMap<>(names);
    }

    /**
     * The columns that the options name, and no others.
     *
     * @throws BadUserInputException when a needed one is not named, or one column has two roles
     */
    static Columns named(ImportOptions options) {
        Map<Role, String> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (NEEDED.contains(role)) {
                names.put(role, options.require(role.option()));
            } else {
                options.find(role.option()).ifPresent(name -> names.put(role, name));
            }
        }
        return new Columns(distinct(names));
    }

    /**
     * The columns that the options name, and of the other roles those that go by a usual name.
     *
     * @param row any row of the file
     * @throws FileRejectedException when the file lacks a column that is named, or one that is needed
     */
    static Columns found(ImportOptions options, CsvRow row) {
        Map<Role, String> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Optional<String> named = options.find(role.option());
            List<String> candidates = named.map(List::of).orElse(role.usualNames());
            Optional<String> found = candidates.stream().filter(row::has).findFirst();
            if (found.isEmpty() && (named.isPresent() || NEEDED.contains(role))) {
                throw new FileRejectedException("the file has no column %s; it has %s%s"
                        .formatted(
                                String.join(" or ", candidates),
                                String.join(", ", row.columns()),
                                named.isPresent() ? "" : "; name the right one by the option " + role.option()));
            }
            found.ifPresent(name -> names.put(role, name));
        }
        return new Columns(names);
    }

    /** Columns of a publisher whose layout is known. */
    static Columns of(Map<Role, String> names) {
        return new Columns(names);
    }

    private static Map<Role, String> distinct(Map<Role, String> names) {
        Collection<String> all = names.values();
        if (all.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count() < all.size()) {
            throw new BadUserInputException(
                    "the columns %s are not %d different ones".formatted(String.join(", ", all), all.size()));
        }
        return names;
    }

    boolean has(Role role) {
        return names.containsKey(role);
    }

    /** The role's column; a name that no file has when there is none, so that its cells are empty. */
    String of(Role role) {
        return names.getOrDefault(role, NONE);
    }

    /** Every column that has a role. */
    List<String> names() {
        return List.copyOf(names.values());
    }
}
