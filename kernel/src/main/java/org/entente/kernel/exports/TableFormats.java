package org.entente.kernel.exports;

import java.util.List;

/** The formats that every table can be written in. */
public final class TableFormats {
    /** Comma-separated values. */
    public static final TableFormat CSV = new CsvFormat();

    /** A spreadsheet with the notes on a sheet of their own. */
    public static final TableFormat XLSX = new XlsxFormat();

    /** Both. */
    public static final List<TableFormat> STANDARD = List.of(CSV, XLSX);

    private TableFormats() {}
}
