package org.entente.kernel.exports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of exports. */
@ConfigMapping(prefix = "entente.exports")
interface ExportConfig {
    /**
     * How many files are written at once; one more is refused. Each may hold a database connection for as long as its
     * reader takes, so this stays well below the size of the pool.
     */
    @WithDefault("6")
    int maxConcurrent();
}
