package org.entente.kernel.imports;

import org.jspecify.annotations.Nullable;

/** One cell of a row is unusable, and with it the row. */
public final class CellRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;

    private final @Nullable String value;

    /** The cell in {@code column} holds {@code value}; {@code reason} says what is wrong and what would be right. */
    public CellRejectedException(String column, @Nullable String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
    }

    String column() {
        return column;
    }

    @Nullable
    String value() {
        return value;
    }
}
