package org.entente.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files of the publishers, which are not part of the repository. */
final class SharedData {
    private static final Path FOLDER = Path.of(System.getProperty("entente.shared"), "data");

    private SharedData() {}

    /** The file; where the folder is absent, the test is skipped and says so. */
    static Path require(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "no " + file + ": the publishers' files are not on this machine");
        return file;
    }
}
