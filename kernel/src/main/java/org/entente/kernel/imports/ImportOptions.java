package org.entente.kernel.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.kernel.error.BadUserInputException;

/** The options of one import: those every format takes, and those of its format. */
public final class ImportOptions {
    /** The file's name as the sender knows it. */
    public static final String FILE_NAME = "fileName";

    /** {@code fail} (default) or {@code reject}. */
    public static final String ON_BAD_ROW = "onBadRow";

    /** Name of the edition, for instance {@code V202301}. */
    public static final String EDITION = "edition";

    /** When the publisher released it, ISO date. */
    public static final String PUBLISHED_ON = "publishedOn";

    private static final Set<String> COMMON =
            Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(FILE_NAME, ON_BAD_ROW, EDITION, PUBLISHED_ON)));

    private final SortedMap<String, String> values;

    private ImportOptions(SortedMap<String, String> values) {
        this.values = values;
    }

    /**
     * The options as given, blank ones left out.
     *
     * @throws BadUserInputException when one is neither common nor of the format, or has an unusable value
     */
    public static ImportOptions of(Map<String, String> given, ImportFormat format) {
        SortedMap<String, String> values = new TreeMap<>();
        given.forEach((name, value) -> {
            if (!COMMON.contains(name) && !format.options().contains(name)) {
                throw new BadUserInputException("'%s' is not an option of format '%s'; it takes %s"
                        .formatted(name, format.id(), known(format)));
            }
            if (!value.isBlank()) {
                values.put(name, value.trim());
            }
        });
        ImportOptions options = new ImportOptions(values);
        options.onBadRow();
        options.publishedOn();
        return options;
    }

    private static Set<String> known(ImportFormat format) {
        Set<String> known = new TreeSet<>(COMMON);
        known.addAll(format.options());
        return known;
    }

    /** The option's value, empty when not given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The option's value.
     *
     * @throws BadUserInputException when it was not given
     */
    public String require(String name) {
        return find(name)
                .orElseThrow(() -> new BadUserInputException("this format needs the option '%s'".formatted(name)));
    }

    /** What happens to a file with an unreadable row; the default is to refuse the file. */
    public BadRow onBadRow() {
        String given = values.getOrDefault(ON_BAD_ROW, "fail").toUpperCase(Locale.ROOT);
        try {
            return BadRow.valueOf(given);
        } catch (IllegalArgumentException e) {
            throw new BadUserInputException(
                    "'%s' is not a value of onBadRow; write fail or reject".formatted(values.get(ON_BAD_ROW)));
        }
    }

    /** When the publisher released the edition, empty when not given. */
    public Optional<LocalDate> publishedOn() {
        return find(PUBLISHED_ON).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadUserInputException(
                        "'%s' is not a date for publishedOn; write it as 2023-01-26".formatted(text));
            }
        });
    }

    /** Everything that changes what a file means, in a canonical order: part of what makes it the same file again. */
    public String canonical() {
        return values.entrySet().stream()
                .filter(e -> !e.getKey().equals(FILE_NAME))
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
    }
}
