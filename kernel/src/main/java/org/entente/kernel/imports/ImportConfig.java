package org.entente.kernel.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the import pipeline. */
@ConfigMapping(prefix = "entente.imports")
interface ImportConfig {
    /**
     * Where sent files wait for their turn: a folder of this service alone, emptied at start. The system's temporary
     * directory, where nothing is removed, when not set.
     */
    Optional<Path> spool();

    /** Largest file as sent, bytes. The default, 4 GiB, holds a year of the largest publisher, compressed. */
    @WithDefault("4294967296")
    long maxBytes();

    /** Largest content once decompressed, bytes. The default is 64 GiB. */
    @WithDefault("68719476736")
    long maxContentBytes();

    /** How many files may wait; one more is refused until the queue is shorter. */
    @WithDefault("100")
    int maxQueued();
}
