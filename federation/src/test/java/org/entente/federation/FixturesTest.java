package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case of {@code src/test/resources/fixtures} against subgraphs in memory and compares plan, calls and
 * response with the files. {@code -Dfixtures.update=true} writes the files anew; read the diff before committing it.
 */
class FixturesTest {
    static Stream<Path> cases() {
        return Fixture.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsWritten(Path folder) throws IOException {
        Fixture fixture = Fixture.ofCase(folder);
        Path down = folder.resolve("down.txt");
        if (Files.exists(down)) {
            Fixture.read(down).lines().filter(line -> !line.isBlank()).forEach(fixture::down);
        }
        String query = Fixture.read(folder.resolve("query.graphql"));
        Map<String, Object> variables = Fixture.readMap(folder.resolve("variables.json"));
        FederationEngine engine = fixture.engine();

        String response = Fixture.answer(engine, Fixture.request(query, variables));

        expect(folder.resolve("plan.txt"), plan(engine, query, variables));
        expect(folder.resolve("calls.json"), fixture.printedCalls());
        expect(folder.resolve("response.json"), response);
    }

    private static String plan(FederationEngine engine, String query, Map<String, Object> variables) {
        try {
            return engine.explain(query, null, variables);
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage() + "\n";
        }
    }

    private static void expect(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("fixtures.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Fixture.read(file));
    }
}
