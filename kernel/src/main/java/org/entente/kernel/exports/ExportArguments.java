package org.entente.kernel.exports;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.ExportTable.Argument;
import org.entente.kernel.period.Period;

/** The arguments of one export. Every reader refuses a wrong value with the argument, the value and what is right. */
public final class ExportArguments {
    /** As of when to answer. */
    public static final String KNOWN_AS_OF = "knownAsOf";

    private static final String BOM = "bom";

    /** What can be asked of every table. */
    public static final List<Argument> COMMON = List.of(
            Argument.optional(
                    KNOWN_AS_OF,
                    "answers as of this moment, such as 2023-01-31T00:00:00Z, from the releases that were current then; now when not given"),
            Argument.optional(BOM, "true begins a CSV file with a byte order mark, for Excel; false when not given"));

    private final Map<String, String> given;
    private final Instant knownAsOf;
    private final boolean byteOrderMark;

    private ExportArguments(Map<String, String> given, Supplier<Instant> now) {
        this.given = given;
        this.byteOrderMark = find(BOM).map(ExportArguments::flag).orElse(false);
        this.knownAsOf = find(KNOWN_AS_OF).map(ExportArguments::moment).orElseGet(now);
    }

    /**
     * The arguments as given, blank ones left out.
     *
     * @param now the present, asked for when {@code knownAsOf} is not given
     * @throws BadUserInputException when the table has no such argument, needs another, or a common one is unusable
     */
    public static ExportArguments of(Map<String, String> given, ExportTable table, Supplier<Instant> now) {
        Set<String> known = new TreeSet<>();
        COMMON.forEach(argument -> known.add(argument.name()));
        table.arguments().forEach(argument -> known.add(argument.name()));
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadUserInputException("'%s' is not an argument of the table '%s'; it takes %s"
                            .formatted(name, table.id(), known));
                });
        Map<String, String> values = given.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().strip()));
        ExportArguments arguments = new ExportArguments(values, now);
        table.arguments().stream()
                .filter(Argument::required)
                .map(Argument::name)
                .forEach(arguments::require);
        return arguments;
    }

    /** The moment whose knowledge is written: as given, or the present as of the request. */
    public Instant knownAsOf() {
        return knownAsOf;
    }

    /** Whether a CSV file is to begin with a byte order mark. */
    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /** The argument's text, empty when not given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The argument's text; without it there is no table. */
    public String require(String name) {
        return find(name).orElseThrow(() -> new BadUserInputException("the argument '%s' is needed".formatted(name)));
    }

    /** The country that the argument names, empty when not given. */
    public Optional<CountryCode> findCountry(String name) {
        return find(name)
                .map(text -> CountryReference.standard()
                        .find(text)
                        .orElseThrow(() -> wrong(name, text, "an ISO 3166-1 code such as AZE"))
                        .code());
    }

    /** The country that the argument names. */
    public CountryCode country(String name) {
        require(name);
        return findCountry(name).orElseThrow();
    }

    /** The period that the argument names, empty when not given. */
    public Optional<Period> findPeriod(String name) {
        return find(name).map(text -> {
            try {
                return Period.parse(text);
            } catch (BadUserInputException e) {
                throw wrong(name, text, "a period such as 2021, 2021-Q3 or 2021-07");
            }
        });
    }

    /** The whole number that the argument holds, empty when not given. */
    public OptionalInt findInteger(String name) {
        return find(name)
                .map(text -> {
                    try {
                        return OptionalInt.of(Integer.parseInt(text));
                    } catch (NumberFormatException e) {
                        throw wrong(name, text, "a whole number");
                    }
                })
                .orElseGet(OptionalInt::empty);
    }

    /** The constant that the argument names, case and hyphens aside; empty when not given. */
    public <E extends Enum<E>> Optional<E> findConstant(String name, Class<E> type) {
        return find(name).map(text -> {
            String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> wrong(name, text, "one of " + Arrays.toString(type.getEnumConstants())));
        });
    }

    /** The constant that the argument names. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        require(name);
        return findConstant(name, type).orElseThrow();
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(BOM, text, "true or false");
        };
    }

    private static Instant moment(String text) {
        try {
            // A plus sign of the offset that was not encoded in the address arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw wrong(KNOWN_AS_OF, text, "a moment such as 2023-01-31T00:00:00Z");
        }
    }

    private static BadUserInputException wrong(String name, String value, String right) {
        return new BadUserInputException("%s is '%s', which is not %s".formatted(name, value, right));
    }
}
