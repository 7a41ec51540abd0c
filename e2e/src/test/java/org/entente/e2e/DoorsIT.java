package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who may enter where: reading is open at the gateway, editing takes a token, and the services know only the gateway. */
@ExtendWith(SharedSystem.class)
class DoorsIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void anyoneMayRead(Gateway gateway) throws Exception {
        JsonNode data = gateway.ask("{ __typename }", Map.of());

        assertThat(data.path("__typename").asText()).isEqualTo("Query");
    }

    @Test
    void thePagesAreServed(Gateway gateway) throws Exception {
        for (String page : List.of("/", "/AZE/JPN", "/graphiql/")) {
            HttpResponse<String> answer = gateway.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(page)
                    .startsWith("text/html");
        }
    }

    @Test
    void importsTakeAnEditorsToken(Gateway gateway, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("flows.csv"), "reporter,partner\n");
        String forged = gateway.token().substring(0, gateway.token().lastIndexOf('.') + 1) + "AAAA";

        assertThat(gateway.submit("trade", "baci", "", file, "").statusCode()).isEqualTo(401);
        assertThat(gateway.submit("trade", "baci", "", file, "Bearer " + forged).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theServicesRefuseEveryoneButTheGateway(EntenteProcess system) throws Exception {
        for (int port : servicePorts(system)) {
            HttpRequest question = at(port, "/graphql")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"query\":\"{ _service { sdl } }\"}"))
                    .build();
            assertThat(status(question)).as("question to %d", port).isEqualTo(403);
            assertThat(status(at(port, "/graphql/schema.graphql").build()))
                    .as("schema of %d", port)
                    .isEqualTo(403);
            HttpRequest upload = at(port, "/imports/baci")
                    .header("Authorization", "Bearer " + system.gateway().token())
                    .POST(BodyPublishers.ofString("t,i,j,k,v,q\n"))
                    .build();
            assertThat(status(upload)).as("import at %d", port).isEqualTo(403);
        }
    }

    @Test
    void healthIsToldOnTheManagementPortOnly(EntenteProcess system, Gateway gateway) throws Exception {
        assertThat(gateway.get("/q/health").statusCode()).isEqualTo(404);
        for (int port : IntStream.rangeClosed(0, 3)
                .map(n -> system.ports().gatewayManagement() + n)
                .toArray()) {
            assertThat(status(at(port, "/q/health/ready").build())).isEqualTo(200);
            assertThat(status(at(port, "/q/health/live").build())).isEqualTo(200);
        }
    }

    private static int[] servicePorts(EntenteProcess system) {
        PortRow ports = system.ports();
        return new int[] {ports.trade(), ports.investment(), ports.agreements()};
    }

    private static HttpRequest.Builder at(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
