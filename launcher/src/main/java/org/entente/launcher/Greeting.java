package org.entente.launcher;

import java.net.URI;
import java.nio.file.Path;

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
    /** Short enough to paste; an end-to-end test asks it as it is printed. */
    static final String FIRST_QUERY = """
            {
              relation(between: "AZE", and: "JPN") {
                trade(of: "AZE") { claims { statement statedBy statedOn source { url } } }
                investment(of: "JPN") { claims { statement comparisons { figure { value method } gap } } }
                legalFramework(on: "2022-09-06") {
                  inForce { agreement { title } since { text } }
                  missing { kind reasons { statement } }
                }
              }
            }
            """;

    String text() {
        return """

                Front-end    %s
                GraphiQL     %s
                GraphQL      %s
                Imports      %simports/{service}/{format}
                Health       %s
                Logs         %s

              A first query (GraphiQL opens with the whole story, docs/story.graphql):

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
                FIRST_QUERY.indent(4),
                tokenFile,
                token);
    }
}
