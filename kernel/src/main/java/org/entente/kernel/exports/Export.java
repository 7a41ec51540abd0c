package org.entente.kernel.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;

/** One file on its way out: a table with its arguments, in a format. */
public record Export(Extract extract, TableFormat format, ExportArguments arguments) {
    /** A name that tells in a folder what the file is: the table, its arguments, and as of when. */
    public String fileName() {
        String moment = arguments.knownAsOf().toString().replace(":", "");
        return "%s-known-%s.%s".formatted(extract.name().replaceAll("[^A-Za-z0-9.-]", "_"), moment, format.extension());
    }

    /** Writes the file to its end. */
    public void writeTo(OutputStream out) throws IOException, SQLException {
        TableWriter writer = format.open(out, extract, arguments);
        extract.rows().writeTo(writer);
        writer.finish();
    }
}
