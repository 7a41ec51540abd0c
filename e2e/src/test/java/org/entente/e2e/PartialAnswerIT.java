package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that hangs costs its own fields and no more. It is halted by a signal, and goes on after the test. */
@ExtendWith(SharedSystem.class)
class PartialAnswerIT {
    private static final String QUERY = """
            {
              relation(between: "AZE", and: "JPN") {
                trade { claims { value } }
                investment { claims { value } }
              }
            }
            """;

    @Test
    void theOthersAnswerAndTheErrorNamesThePlaceTheServiceAndTheCode(EntenteProcess system, Gateway gateway)
            throws Exception {
        JsonNode whole = gateway.ask(QUERY, Map.of()).path("relation");
        assertThat(whole.at("/investment/claims")).isNotEmpty();
        ProcessHandle service = system.listChildren("investment-service").get(0);
        signal(service, "STOP");
        try {
            JsonNode answer = gateway.graphql(QUERY, Map.of());

            assertThat(answer.at("/data/relation/trade")).isEqualTo(whole.path("trade"));
            assertThat(answer.at("/data/relation/investment").isNull())
                    .as("%s", answer)
                    .isTrue();
            assertThat(answer.path("errors")).isNotEmpty().allSatisfy(error -> {
                assertThat(error.path("path").path(0).asText()).isEqualTo("relation");
                assertThat(error.at("/extensions/service").asText()).isEqualTo("investment");
                assertThat(error.at("/extensions/code").asText()).isIn("TIMEOUT", "UNAVAILABLE");
            });
        } finally {
            signal(service, "CONT");
        }
        awaitAnswer(gateway, whole);
    }

    /** The breaker lets a call through again after a while. */
    private static void awaitAnswer(Gateway gateway, JsonNode whole) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!gateway.graphql(QUERY, Map.of()).at("/data/relation").equals(whole)) {
            assertThat(System.nanoTime()).as("whole again within 30 s").isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private static void signal(ProcessHandle process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
