package org.entente.gateway.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.federation.SupergraphInvalidException;

/**
 * A supergraph's text and where it comes from.
 *
 * @param origin a file's path, or the words for the one this build was composed with
 */
public record SupergraphSource(String origin, String sdl) {
    private static final String BUILT_IN = "/supergraph.graphql";

    /** Reads the file, or the built-in supergraph when none is named. */
    static SupergraphSource read(Optional<Path> file) {
        return file.map(SupergraphSource::ofFile).orElseGet(SupergraphSource::builtIn);
    }

    private static SupergraphSource ofFile(Path file) {
        try {
            return new SupergraphSource(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new SupergraphInvalidException(
                    "the supergraph '%s' cannot be read: set entente.supergraph to a readable UTF-8 file"
                            .formatted(file),
                    e);
        }
    }

    private static SupergraphSource builtIn() {
        try (InputStream in = SupergraphSource.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new SupergraphInvalidException(
                        "this build has no supergraph of its own: compose one, or set entente.supergraph to a file");
            }
            return new SupergraphSource(
                    "the built-in supergraph", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in supergraph cannot be read", e);
        }
    }
}
