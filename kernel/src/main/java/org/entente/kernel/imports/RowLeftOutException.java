package org.entente.kernel.imports;

import org.jspecify.annotations.Nullable;

/** A row is readable and none that its format takes: a subtotal among what it adds up, a balance among flows. */
public final class RowLeftOutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;

    private final @Nullable String value;

    RowLeftOutException(String column, @Nullable String value, String rule) {
        super(rule, null, false, false);
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
