package org.entente.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The query of the documentation: what an officer asks before the Japan-Azerbaijan committee of September 2022 meets. */
final class Story {
    private static final Path FILE = Path.of(System.getProperty("entente.home"), "docs", "story.graphql");

    private Story() {}

    static String query() throws IOException {
        return Files.readString(FILE);
    }
}
