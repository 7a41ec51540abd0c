package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documentation tells readers to ask is asked here, as it is written there. */
@ExtendWith(SharedSystem.class)
class DocumentationIT {
    private static final Path HOME = Path.of(System.getProperty("entente.home"));
    private static final Pattern QUERY = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyQueryOfTheGuideIsAnsweredWithoutErrors(Gateway gateway) throws Exception {
        List<String> queries = queries("docs/guide.md");

        assertThat(queries).hasSizeGreaterThan(5);
        for (String query : queries) {
            JsonNode answer = gateway.graphql(query, Map.of());
            assertThat(answer.path("errors")).as("errors of %s", query).isEmpty();
            assertThat(answer.path("data").isObject()).as("%s", query).isTrue();
        }
    }

    @Test
    void theReadmePrintsTheStoryAsItIs() throws IOException {
        assertThat(queries("README.md"))
                .singleElement()
                .satisfies(printed ->
                        assertThat(printed.strip()).isEqualTo(Story.query().strip()));
    }

    @Test
    void theQueryThatTheLauncherPrintsIsAnswered(EntenteProcess system, Gateway gateway) throws Exception {
        String printed = system.printed();
        int from = printed.indexOf('{', printed.indexOf("A first query"));
        String query = printed.substring(from, printed.indexOf("An editor token"));

        JsonNode relation = gateway.ask(query, Map.of()).path("relation");

        assertThat(relation.at("/trade/claims/0/statement").asText()).contains("274.8 million");
        assertThat(relation.at("/legalFramework/missing")).isNotEmpty();
    }

    private static List<String> queries(String file) throws IOException {
        List<String> queries = new ArrayList<>();
        Matcher matcher = QUERY.matcher(Files.readString(HOME.resolve(file)));
        while (matcher.find()) {
            queries.add(matcher.group(1));
        }
        return queries;
    }
}
