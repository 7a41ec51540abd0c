package org.entente.trade.load;

import java.util.Locale;
import java.util.Set;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.LineStatus;

/**
 * Reads how a row's value came to be, by Entente's own words or the code lists of SDMX, and leaves out or refuses rows
 * that have none.
 */
final class StatusReader {
    static final String EMPTY_VALUES = "emptyValues";
    static final Set<String> OPTIONS = Set.of(EMPTY_VALUES);

    /** How tables write, in the value's own cell, that it is confidential. */
    private static final Set<String> WITHHELD = Set.of("c", "C", "(c)", ":c", ":C", ": c");

    /** Of the SDMX code list of observation statuses, those of a value as its reporter gave it. */
    private static final Set<String> AS_REPORTED = Set.of("", "A", "B", "D", "N", "P", "S", "U", "V", "W");

    private static final Set<String> ESTIMATED = Set.of("E", "I");
    private static final Set<String> MISSING = Set.of("M", "L", "H", "J", "K", "O");
    private static final Set<String> CONFIDENTIAL = Set.of("C", "Q", "CONFIDENTIAL");

    /** What happens to rows without a value. */
    enum EmptyValues {
        REJECT,
        SKIP
    }

    private final String valueColumn;
    private final String statusColumn;
    private final String confidentialityColumn;
    private final boolean skipsEmpty;
    private final Basis basis;
    private final LineStatus usual;

    StatusReader(ImportOptions options, Columns columns, Basis basis, EmptyValues otherwise) {
        this.valueColumn = columns.of(Role.VALUE);
        this.statusColumn = columns.of(Role.STATUS);
        this.confidentialityColumn = columns.of(Role.CONFIDENTIALITY);
        this.skipsEmpty = emptyValues(options, otherwise) == EmptyValues.SKIP;
        this.basis = basis;
        this.usual = basis == Basis.RECONCILED ? LineStatus.RECONCILED : LineStatus.REPORTED;
    }

    /** What the options say of rows without a value. */
    static EmptyValues emptyValues(ImportOptions options, EmptyValues otherwise) {
        return FlowOptions.constant(options, EMPTY_VALUES, otherwise);
    }

    /** Whether the text stands for a value that is confidential. */
    static boolean isWithheld(String text) {
        return WITHHELD.contains(text);
    }

    /** The status of the row's value; {@link LineStatus#CONFIDENTIAL} exactly when there is a row and no value. */
    LineStatus read(CsvRow row) {
        boolean withheld = isWithheld(row.raw(valueColumn));
        boolean empty = withheld || CsvRow.isMissing(row.raw(valueColumn));
        String status = row.raw(statusColumn).toUpperCase(Locale.ROOT);
        if (withheld || CONFIDENTIAL.contains(status) || isConfidential(row)) {
            return confidential(row, empty, CONFIDENTIAL.contains(status));
        }
        if (MISSING.contains(status) && !empty) {
            throw row.reject(statusColumn, "says that there is no value, but the row has one");
        }
        if (empty && skipsEmpty) {
            throw row.leaveOut(valueColumn, "there is no value");
        }
        if (AS_REPORTED.contains(status) || empty) {
            return usual;
        }
        return named(row, status);
    }

    private boolean isConfidential(CsvRow row) {
        String text = row.raw(confidentialityColumn);
        return !text.isEmpty() && !text.equals("F");
    }

    private LineStatus confidential(CsvRow row, boolean empty, boolean byStatus) {
        if (!empty) {
            throw row.reject(
                    byStatus ? statusColumn : confidentialityColumn,
                    "says that the value is confidential, but the row has one; such a value is not kept: empty its cell");
        }
        return LineStatus.CONFIDENTIAL;
    }

    private LineStatus named(CsvRow row, String status) {
        if (ESTIMATED.contains(status)) {
            return fitting(row, LineStatus.ESTIMATED);
        }
        if (status.equals("F")) {
            throw row.reject(statusColumn, "is a forecast; only what was traded is kept");
        }
        for (LineStatus one : LineStatus.values()) {
            if (one.name().equals(status.replace('-', '_').replace(' ', '_'))) {
                return fitting(row, one);
            }
        }
        throw row.reject(
                statusColumn,
                "is not a status of an observation: A (normal), E (estimated), P (provisional), or another code of SDMX's list, or a word such as ESTIMATED");
    }

    private LineStatus fitting(CsvRow row, LineStatus status) {
        if ((status == LineStatus.RECONCILED) != (basis == Basis.RECONCILED)) {
            throw row.reject(statusColumn, "does not fit a dataset whose basis is %s".formatted(basis));
        }
        return status;
    }
}
