package org.entente.kernel.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real files of publishers, beside the repository; a test that needs one skips when it is not there. */
public final class SharedData {
    private SharedData() {}

    /** The file {@code ../shared/data/<name>}; skips the test, saying so, when it is absent. */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("entente.shared", "../../shared"), "data", name);
        Assumptions.assumeTrue(
                Files.isReadable(file), () -> "skipped: the real file shared/data/%s is not here".formatted(name));
        return file;
    }
}
