package org.entente.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a service's SDL against the file that the supergraph was composed from. {@code -Dschema.update=true} rewrites
 * the file; the supergraph must then be composed again, which the gateway's test insists on.
 */
public final class SchemaSnapshot {
    private SchemaSnapshot() {}

    /** Fails when the running service's SDL is not the one in {@code src/main/graphql/<service>.graphql}. */
    public static void check(String service) throws IOException {
        String running = Requests.query("{ _service { sdl } }").extract().path("data._service.sdl");
        String sdl = running.strip() + "\n";
        Path file = Path.of("src/main/graphql", service + ".graphql");
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, sdl);
        }
        assertThat(sdl)
                .as("the SDL drifted from %s: run the test with -Dschema.update=true and compose the supergraph", file)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
