package org.entente.kernel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;

/** What a format is given to load one file. */
public final class ImportContext {
    private final Connection connection;
    private final int releaseId;
    private final ImportOptions options;
    private final SpooledFile file;
    private final ImportReport report;

    ImportContext(Connection connection, int releaseId, ImportOptions options, SpooledFile file, ImportReport report) {
        this.connection = connection;
        this.releaseId = releaseId;
        this.options = options;
        this.file = file;
        this.report = report;
    }

    /** The import's own connection, auto-commit off. */
    public Connection connection() {
        return connection;
    }

    /** The release that every row is written under. */
    public int releaseId() {
        return releaseId;
    }

    /** The options of this import. */
    public ImportOptions options() {
        return options;
    }

    /** Where rows are counted and refused. */
    public ImportReport report() {
        return report;
    }

    /** The file's content, decompressed; the caller closes it. */
    public InputStream open() throws IOException {
        return file.open(report);
    }

    /**
     * A name for a file of the import's own beside the spooled one, for what does not fit in memory. Whoever makes the
     * file deletes it; what a crash leaves is deleted with the spooled files.
     */
    public Path scratch(String name) {
        return file.path().resolveSibling(file.path().getFileName() + "." + name);
    }

    /**
     * The file as UTF-8 text, a spreadsheet as CSV; bytes that are not UTF-8 fail the read instead of turning into
     * question marks.
     */
    public Reader reader() throws IOException {
        return reader(StandardCharsets.UTF_8);
    }

    /** The file as text of that encoding, a spreadsheet as CSV; bytes that are none of it fail the read. */
    public Reader reader(Charset encoding) throws IOException {
        if (file.isSpreadsheet()) {
            return file.openSheet(report);
        }
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(open(), decoder);
    }
}
