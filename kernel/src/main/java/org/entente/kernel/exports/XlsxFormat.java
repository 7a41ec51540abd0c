package org.entente.kernel.exports;

import java.io.IOException;
import java.io.OutputStream;

/** Office Open XML spreadsheets. */
final class XlsxFormat implements TableFormat {
    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public TableWriter open(OutputStream out, Extract extract, ExportArguments arguments) throws IOException {
        return new XlsxTableWriter(out, extract);
    }
}
