package org.entente.kernel.exports;

import java.io.IOException;

/** Writes one table to a stream, row by row. Without {@link #finish()} the file stays visibly incomplete. */
public interface TableWriter extends Extract.RowSink {
    /** Ends the file; the stream stays open. */
    void finish() throws IOException;
}
