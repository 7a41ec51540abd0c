package org.entente.bench.trade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is to hold. */
@FunctionalInterface
interface Content {
    /** Writes it; returns the number of its lines. */
    long write(OutputStream out) throws IOException;

    /** Writes it into a file, anew. */
    default long into(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return write(out);
        }
    }
}
