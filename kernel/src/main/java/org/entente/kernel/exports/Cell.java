package org.entente.kernel.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of a table. Its kind, not its looks, decides how a format writes it. */
public sealed interface Cell {
    /** A cell without anything in it. */
    Cell EMPTY = new Empty();

    /** Words, names and codes: never a number, whatever it looks like, so that leading zeros stay. */
    record Text(String value) implements Cell {}

    /** An exact decimal. */
    record Decimal(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    /** Nothing, which is not zero. */
    record Empty() implements Cell {}

    /** The text as it is; empty for null. */
    static Cell text(@Nullable String value) {
        return value == null || value.isEmpty() ? EMPTY : new Text(value);
    }

    /** The name of a constant; empty for null. */
    static Cell constant(@Nullable Enum<?> value) {
        return value == null ? EMPTY : new Text(value.name());
    }

    /** The exact decimal; empty for null. */
    static Cell decimal(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Decimal(value);
    }

    /** The day; empty for null. */
    static Cell day(@Nullable LocalDate value) {
        return value == null ? EMPTY : new Day(value);
    }

    /** A moment in universal time as ISO 8601 writes it: spreadsheets have no time zones. Empty for null. */
    static Cell moment(@Nullable Instant value) {
        return value == null ? EMPTY : new Text(value.toString());
    }
}
