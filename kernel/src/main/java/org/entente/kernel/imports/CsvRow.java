package org.entente.kernel.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link CsvTable} or record of a {@link JsonTable}. Every reader names the column and the value in what
 * it refuses.
 */
public final class CsvRow {
    /** How publishers write that there is no value. */
    private static final Set<String> MISSING = Set.of("", "NA", "N/A", "#N/A", "..", ":", "-", "NaN");

    private final Header header;
    private final Cells cells;

    CsvRow(Header header, Cells cells) {
        this.header = header;
        this.cells = cells;
    }

    /** The line of the file that the row begins on, 1 is the first; of JSON the number of the record in the file. */
    public long line() {
        return cells.line();
    }

    /** Whether the file has the column; of JSON, whether the record has the field. */
    public boolean has(String column) {
        int place = header.find(column);
        return place >= 0 && cells.has(place);
    }

    /** The columns' names as the file writes them, in its order. */
    public List<String> columns() {
        return header.names();
    }

    /** Whether both rows are under one header. */
    public boolean sharesHeader(CsvRow other) {
        return header == other.header;
    }

    /** The row with another text in one of its cells; the row itself when the file lacks the column. */
    public CsvRow with(String column, String text) {
        int place = header.find(column);
        return place < 0 ? this : new CsvRow(header, new ChangedCells(cells, place, written -> text));
    }

    /** The row with every cell's text read so. */
    public CsvRow reading(UnaryOperator<String> reading) {
        return new CsvRow(header, new ChangedCells(cells, ChangedCells.EVERY, reading));
    }

    /** The cell's text without surrounding blanks; empty text when the file lacks the column. */
    public String raw(String column) {
        int place = header.find(column);
        return place < 0 ? "" : cells.text(place);
    }

    /** The cell's text, empty when blank or the file lacks the column. */
    public Optional<String> find(String column) {
        String text = raw(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The cell's text; a blank one refuses the row. */
    public String text(String column) {
        return find(column).orElseThrow(() -> reject(column, "is empty"));
    }

    /** An exact decimal with a point; a missing value (empty, NA, .., :, -) is null, never zero. */
    public @Nullable BigDecimal findDecimal(String column) {
        String text = raw(column);
        if (MISSING.contains(text)) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw reject(column, "is not a decimal number such as 1234.5");
        }
    }

    /** An exact decimal with a point; a missing value refuses the row. */
    public BigDecimal decimal(String column) {
        BigDecimal value = findDecimal(column);
        if (value == null) {
            throw reject(column, "is missing; a number is needed");
        }
        return value;
    }

    /** A whole number. */
    public int integer(String column) {
        try {
            return Integer.parseInt(raw(column));
        } catch (NumberFormatException e) {
            throw reject(column, "is not a whole number");
        }
    }

    /** A period code: 2021, 2021-Q3, 2021-07. */
    public Period period(String column) {
        try {
            return Period.parse(raw(column));
        } catch (BadUserInputException e) {
            throw reject(column, "is not a period such as 2021, 2021-Q3 or 2021-07");
        }
    }

    /** An ISO date, or null when blank. */
    public @Nullable LocalDate findDate(String column) {
        String text = raw(column);
        if (MISSING.contains(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw reject(column, "is not a date such as 2022-09-06");
        }
    }

    /** An ISO date. */
    public LocalDate date(String column) {
        LocalDate value = findDate(column);
        if (value == null) {
            throw reject(column, "is missing; a date is needed");
        }
        return value;
    }

    /** A constant of an enum, case and hyphens aside. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String wanted = raw(column).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        throw reject(column, "is not one of %s".formatted(Arrays.toString(type.getEnumConstants())));
    }

    /** Whether a text is one of those that publishers write for a value that is not there. */
    public static boolean isMissing(String text) {
        return MISSING.contains(text);
    }

    /** The column's name as the file writes it. */
    public String spell(String column) {
        return header.spell(column);
    }

    /** A refusal of this row for one of its cells, for the caller to throw. */
    public CellRejectedException reject(String column, String reason) {
        return new CellRejectedException(header.spell(column), raw(column), reason);
    }

    /**
     * For the caller to throw: this row is left out by a rule that its format documents.
     *
     * @param column the column whose value the rule speaks of, one of few values: rows are told by it
     * @param rule what the value is and why such a row is no figure, for a person
     */
    public RowLeftOutException leaveOut(String column, String rule) {
        return new RowLeftOutException(header.spell(column), raw(column), rule);
    }
}
