package org.entente.trade.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CellRejectedException;
import org.entente.kernel.imports.CopyWriter;
import org.entente.kernel.imports.CsvRecords;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportReport;
import org.entente.trade.area.CountryEntry;
import org.entente.trade.area.CountryList;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a list of countries. Comtrade leaves out cells that are empty, so that rows differ in width and a
 * cell is known by its shape: the last is whether it is a group, one or two dates before it are its validity, the text
 * before them is the alpha-3, two capitals before that the alpha-2, and what is left after the name is the note.
 */
final class CountryListRows implements CsvRecords.RecordHandler {
    private static final int CODE = 2;
    private static final int NAME = 3;
    private static final int DATE = "1900-01-01".length();

    private final ImportContext context;
    private final ImportReport report;
    private final CountryList list;
    private final CountryReference reference = CountryReference.standard();
    private final Map<Long, CountryEntry> entries = new LinkedHashMap<>();
    private boolean headerSeen;

    CountryListRows(ImportContext context, CountryList list) {
        this.context = context;
        this.report = context.report();
        this.list = list;
    }

    @Override
    public void accept(long line, List<String> cells) {
        if (!headerSeen) {
            headerSeen = true;
            return;
        }
        report.row();
        try {
            CountryEntry entry = entry(cells);
            entries.put(line, entry);
            check(line, entry);
        } catch (CellRejectedException e) {
            report.reject(line, e);
        }
    }

    private CountryEntry entry(List<String> cells) {
        List<String> rest = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (!rest.isEmpty() && last(rest).isEmpty()) {
            rest.remove(rest.size() - 1);
        }
        if (rest.size() <= NAME + 2) {
            throw new CellRejectedException(
                    "",
                    String.join(",", cells),
                    "lacks cells: code, name, first day and whether it is a group are needed");
        }
        boolean group = isGroup(rest.remove(rest.size() - 1));
        List<LocalDate> days = new ArrayList<>();
        while (rest.size() > NAME + 1
                && days.size() < 2
                && (isDate(last(rest)) || last(rest).isEmpty())) {
            String day = rest.remove(rest.size() - 1);
            if (!day.isEmpty()) {
                days.add(0, date(day));
            }
        }
        LocalDate from = days.isEmpty() ? null : days.get(0);
        LocalDate to = days.size() < 2 ? null : days.get(1);
        if (from != null && to != null && to.isBefore(from)) {
            throw new CellRejectedException("entryExpiredDate", to.toString(), "is before the first day, " + from);
        }
        String alpha3 = takeLast(rest, "[A-Z0-9_]{0,3}");
        String alpha2 = takeLast(rest, "([A-Z][A-Z0-9])?");
        String note = takeLast(rest, ".*");
        return new CountryEntry(
                list, code(rest.get(CODE)), name(rest.get(NAME)), note, alpha2, alpha3, from, to, group);
    }

    private static String last(List<String> cells) {
        return cells.get(cells.size() - 1);
    }

    private static boolean isGroup(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CellRejectedException("isGroup", text, "is neither true nor false");
        };
    }

    private static boolean isDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.substring(0, DATE));
        } catch (DateTimeParseException e) {
            throw new CellRejectedException("entryEffectiveDate", text, "is not a date such as 1992-01-01T00:00:00");
        }
    }

    private static int code(String text) {
        try {
            int code = Integer.parseInt(text);
            if (code >= 0) {
                return code;
            }
        } catch (NumberFormatException e) {
            // refused below like a negative one
        }
        throw new CellRejectedException("code", text, "is not a number such as 842");
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            throw new CellRejectedException("name", text, "is empty");
        }
        return text;
    }

    /** Takes the last cell off when it has that shape, and null when it is empty or has another. */
    private static @Nullable String takeLast(List<String> cells, String shape) {
        if (cells.size() <= NAME + 1 || !last(cells).matches(shape)) {
            return null;
        }
        String text = cells.remove(cells.size() - 1);
        return text.isEmpty() ? null : text;
    }

    /** Tells what the reference does not know or takes for something else; the entry is kept as it is. */
    private void check(long line, CountryEntry entry) {
        String code = Integer.toString(entry.code());
        Optional<Country> known = entry.known(reference);
        if (known.isEmpty()) {
            report.remark(
                    line,
                    "code",
                    code,
                    entry.country(reference)
                            .map(country -> "'%s' is not known by its code; from now on it is %s, by its alpha-3"
                                    .formatted(entry.name(), country.code()))
                            .orElse("'%s' is not known, neither by its code nor by an ISO alpha-3"
                                    .formatted(entry.name())));
            return;
        }
        differing(known, entry.byAlpha3(reference))
                .ifPresent(other -> report.remark(
                        line,
                        "alpha3",
                        entry.alpha3(),
                        "is %s, but the code %s of '%s' is taken for %s"
                                .formatted(
                                        other.code(),
                                        code,
                                        entry.name(),
                                        known.get().code())));
        differing(known, entry.byName(reference))
                .ifPresent(other -> report.remark(
                        line,
                        "name",
                        entry.name(),
                        "is %s, but its code %s is taken for %s"
                                .formatted(other.code(), code, known.get().code())));
    }

    private static Optional<Country> differing(Optional<Country> known, Optional<Country> other) {
        return other.filter(
                one -> known.filter(two -> !two.code().equals(one.code())).isPresent());
    }

    /** Writes the entries under the release. */
    void write() throws SQLException, IOException {
        try (CopyWriter copy = new CopyWriter(
                context.connection(),
                "country_entry",
                "release_id",
                "line",
                "list",
                "code",
                "name",
                "note",
                "alpha2",
                "alpha3",
                "valid_from",
                "valid_to",
                "is_group")) {
            for (Map.Entry<Long, CountryEntry> row : entries.entrySet()) {
                CountryEntry entry = row.getValue();
                copy.integer(context.releaseId())
                        .integer(row.getKey())
                        .text(list.name())
                        .integer(entry.code())
                        .text(entry.name())
                        .text(entry.note())
                        .text(entry.alpha2())
                        .text(entry.alpha3())
                        .date(entry.validFrom())
                        .date(entry.validTo())
                        .text(Boolean.toString(entry.group()))
                        .endRow();
            }
            copy.finish();
        }
    }
}
