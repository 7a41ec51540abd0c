package org.entente.kernel.exports;

import java.io.OutputStream;

/** Comma-separated values as RFC 4180 has them, in UTF-8. */
final class CsvFormat implements TableFormat {
    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public TableWriter open(OutputStream out, Extract extract, ExportArguments arguments) {
        return new CsvTableWriter(
                out, extract.columns().stream().map(Column::name).toList(), arguments.byteOrderMark());
    }
}
