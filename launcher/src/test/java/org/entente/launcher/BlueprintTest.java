package org.entente.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.launcher.console.LaunchException;
import org.entente.launcher.process.ServiceCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processes are told: the contract between the launcher and the configuration of each. */
class BlueprintTest {
    @TempDir
    Path folder;

    private Blueprint blueprint;

    @BeforeEach
    void packageEverything() throws IOException {
        for (String module : List.of("gateway", "trade-service", "investment-service", "agreements-service")) {
            Path application = Files.createDirectories(folder.resolve(module).resolve("target/quarkus-app"));
            Files.createFile(application.resolve("quarkus-run.jar"));
        }
        blueprint = new Blueprint(folder, Ports.CONVENTIONAL, DataDirectory.create(folder.resolve(".data")));
    }

    @Test
    void theGatewayIsToldOfTheServicesAndOfTheKeyThatVerifiesTokens() {
        ServiceCommand gateway = blueprint.gateway();

        assertThat(gateway.readiness()).isEqualTo(URI.create("http://127.0.0.1:9000/q/health/ready"));
        assertThat(gateway.environment())
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "8080")
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9000")
                .containsEntry("ENTENTE_SUBGRAPHS_TRADE_URL", "http://127.0.0.1:8081")
                .containsEntry("ENTENTE_SUBGRAPHS_INVESTMENT_URL", "http://127.0.0.1:8082")
                .containsEntry("ENTENTE_SUBGRAPHS_AGREEMENTS_URL", "http://127.0.0.1:8083")
                .containsEntry("MP_JWT_VERIFY_ISSUER", "https://entente.local")
                .containsEntry("MP_JWT_VERIFY_AUDIENCES", "entente");
        assertThat(Path.of(gateway.environment().get("MP_JWT_VERIFY_PUBLICKEY_LOCATION")))
                .content()
                .startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void eachServiceHasItsOwnDatabaseAndAllShareTheGatewaysCredential() {
        List<ServiceCommand> services = blueprint.services(owner -> "jdbc:of:" + owner.database());

        assertThat(services)
                .extracting(ServiceCommand::name)
                .containsExactly("trade-service", "investment-service", "agreements-service");
        assertThat(services.get(1).readiness()).isEqualTo(URI.create("http://127.0.0.1:9002/q/health/ready"));
        Map<String, String> investment = services.get(1).environment();
        assertThat(investment)
                .containsEntry("QUARKUS_HTTP_PORT", "8082")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9002")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:of:investment")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "investment");
        assertThat(services)
                .extracting(service -> service.environment().get("QUARKUS_DATASOURCE_PASSWORD"))
                .doesNotHaveDuplicates();
        assertThat(services)
                .extracting(service -> service.environment().get("ENTENTE_GATEWAY_CREDENTIAL"))
                .containsOnly(blueprint.gateway().environment().get("ENTENTE_GATEWAY_CREDENTIAL"));
    }

    @Test
    void aModuleThatIsNotBuiltIsNamed() throws IOException {
        Files.delete(folder.resolve("gateway/target/quarkus-app/quarkus-run.jar"));

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> blueprint.gateway())
                .satisfies(failure -> assertThat(failure.problem()).startsWith("gateway is not built"));
    }
}
