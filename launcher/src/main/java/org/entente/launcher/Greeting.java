package org.entente.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What is printed when everything is ready: where to look, what to ask first, and who may edit.
 *
 * @param gateway the public door
 * @param health the management door of the gateway
 * @param logs the folder of the logs
 * @param token an editor token
 * @param tokenFile where the same token can be read by a script
 */
record Greeting(URI gateway, URI health, Path logs, String token, Path tokenFile) {
    /** The query of the documentation, packaged from {@code docs/}. */
    private static final String STORY = "/story.graphql";

    String text() {
        return """

                Start page   %s
                GraphiQL     %s
                GraphQL      %s
                Imports      %simports/{service}/{format}
                Health       %s
                Logs         %s

              A first query, which GraphiQL opens with too:

              %s
              An editor token, good for 30 days, for imports and mutations (Authorization: Bearer ...). It is also in
              %s:

              %s

              Ctrl-C stops everything; the data stays.""".stripIndent().formatted(
                gateway,
                gateway.resolve("/graphiql"),
                gateway.resolve("/graphql"),
                gateway,
                health,
                logs,
                story().indent(4),
                tokenFile,
                token);
    }

    static String story() {
        try (InputStream story = Greeting.class.getResourceAsStream(STORY)) {
            return new String(
                    Objects.requireNonNull(story, "docs/story.graphql is not packaged")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
