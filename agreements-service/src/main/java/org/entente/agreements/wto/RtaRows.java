package org.entente.agreements.wto;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.imports.CsvRow;
import org.jspecify.annotations.Nullable;

/** Reads the rows of both layouts: the tracker's fields, and the export's columns under the same names. */
final class RtaRows {
    /** The export's columns by the tracker's names for them. */
    static final UnaryOperator<String> NAMING = name -> switch (name.toLowerCase(Locale.ROOT)) {
        case "rta id" -> "rta_id";
        case "rta name" -> "agreement_name";
        case "type" -> "agreement_type";
        case "date of entry into force (g)" -> "entry_into_force_goods_date";
        case "date of entry into force (s)" -> "entry_into_force_services_date";
        case "current signatories", "signatories" -> "current_signatories";
        case "rta composition" -> "rta_composition";
        default -> name;
    };

    static final List<String> NEEDED = List.of(
            "rta_id",
            "agreement_name",
            "agreement_type",
            "status",
            "entry_into_force_goods_date",
            "entry_into_force_services_date",
            "current_signatories");

    /** The oldest agreement of the list is of 1947; two digits of a year mean one from then on. */
    private static final LocalDate OLDEST = LocalDate.of(1947, 1, 1);

    private static final DateTimeFormatter LONG_YEAR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-uuuu")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_YEAR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, OLDEST)
            .toFormatter(Locale.ENGLISH);

    private final @Nullable LocalDate publishedOn;

    /**
     * @param publishedOn the day that the list is of, for layouts that do not say
     */
    RtaRows(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    Rta read(CsvRow row) {
        Rta.Status status = status(row);
        LocalDate listedOn = date(row, "last_updated_iso");
        List<String> current = names(row, "current_signatories");
        List<String> original = names(row, "Original signatories");
        Rta rta = new Rta(
                row.line(),
                row.text("rta_id"),
                row.text("agreement_name").replaceAll("\\s+", " "),
                row.raw("agreement_type"),
                status,
                first(date(row, "Date of Signature (G)"), date(row, "Date of Signature (S)")),
                date(row, "entry_into_force_goods_date"),
                date(row, "entry_into_force_services_date"),
                date(row, "Inactive Date"),
                current.isEmpty() ? original : current,
                current.isEmpty()
                        ? List.of()
                        : original.stream()
                                .filter(name -> !current.contains(name))
                                .toList(),
                listedOn == null ? publishedOn : listedOn,
                notes(row));
        requireConsistent(row, rta);
        return rta;
    }

    private static void requireConsistent(CsvRow row, Rta rta) {
        boolean wasInForce = rta.status() == Rta.Status.IN_FORCE
                || rta.status() == Rta.Status.IN_FORCE_FOR_SOME
                || rta.status() == Rta.Status.INACTIVE;
        if (wasInForce && rta.inForce() == null) {
            throw row.reject("status", "needs a date of entry into force");
        }
        if (rta.status() == Rta.Status.NEGOTIATED && (rta.inForce() != null || rta.signed() != null)) {
            throw row.reject("status", "goes with neither a date of signature nor one of entry into force");
        }
        boolean datedByTheList =
                rta.status() == Rta.Status.NEGOTIATED || (rta.status() == Rta.Status.SIGNED && rta.signed() == null);
        if (datedByTheList && rta.listedOn() == null) {
            throw row.reject("status", "has no date of its own: send the day that the list is of as publishedOn");
        }
    }

    private static Rta.Status status(CsvRow row) {
        String written = row.text("status");
        for (Rta.Status status : Rta.Status.values()) {
            if (status.written().equalsIgnoreCase(written.replaceAll("\\s*-\\s*", "-"))) {
                return status;
            }
        }
        throw row.reject(
                "status",
                "is not one of %s"
                        .formatted(Arrays.stream(Rta.Status.values())
                                .map(Rta.Status::written)
                                .collect(Collectors.joining(", "))));
    }

    private static @Nullable LocalDate date(CsvRow row, String column) {
        String text = row.raw(column);
        if (CsvRow.isMissing(text)) {
            return null;
        }
        for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, LONG_YEAR, SHORT_YEAR)) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw row.reject(column, "is not a date such as 2022-09-06 or 06-Sep-2022");
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .map(date -> (LocalDate) date)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<String> names(CsvRow row, String column) {
        return Arrays.stream(row.raw(column).split(";"))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> notes(CsvRow row) {
        return List.of(
                row.raw("agreement_type"),
                row.find("notification").map(text -> "notified under " + text).orElse(""),
                row.raw("coverage"),
                row.raw("rta_composition"),
                row.find("Specific Entry/Exit dates")
                        .map(text -> "entries and exits: " + text)
                        .orElse(""),
                row.raw("source_url"));
    }
}
