package org.entente.trade.fetch;

import java.nio.file.Path;
import java.util.Map;

/**
 * A publisher's whole answer for one unit, on disk.
 *
 * @param format id of the import format that reads it
 * @param fileName how the file is called in the import and its release
 * @param options the format's options that make the file what it was asked for
 */
public record RetrievedFile(Path path, String format, String fileName, Map<String, String> options) {
    public RetrievedFile {
        options = Map.copyOf(options);
    }
}
