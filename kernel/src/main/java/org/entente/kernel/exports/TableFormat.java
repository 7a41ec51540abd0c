package org.entente.kernel.exports;

import java.io.IOException;
import java.io.OutputStream;

/** A kind of file that a table can be written as. */
public interface TableFormat {
    /** The end of the address and of the file's name, without the first point: {@code csv}. */
    String extension();

    /** The media type of the file. */
    String mediaType();

    /** Begins a file of the extract's columns; the rows come next. */
    TableWriter open(OutputStream out, Extract extract, ExportArguments arguments) throws IOException;
}
