package org.entente.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;
import org.entente.launcher.database.DatabaseOwner;
import org.entente.launcher.database.EmbeddedDatabase;
import org.entente.launcher.identity.SecretFolder;
import org.entente.launcher.identity.TokenIssuer;
import org.entente.launcher.process.ServiceCommand;
import org.entente.launcher.process.ServiceEnvironment;

/** What the system consists of, and how its parts are told about each other. */
final class Blueprint {
    private static final String HOST = "127.0.0.1";

    private final Path home;
    private final Ports ports;
    private final DataDirectory data;
    private final TokenIssuer tokens;
    private final String gatewayCredential;
    private final List<Subgraph> subgraphs;

    /** One of the three services behind the gateway. */
    private record Subgraph(String name, Ports.Door door, DatabaseOwner owner) {
        String module() {
            return name + "-service";
        }
    }

    /**
     * @param home the checkout, whose modules have been packaged
     */
    Blueprint(Path home, Ports ports, DataDirectory data) {
        this.home = home;
        this.ports = ports;
        this.data = data;
        SecretFolder secrets = data.secrets();
        this.tokens = TokenIssuer.open(secrets);
        this.gatewayCredential = secrets.random("gateway-credential");
        this.subgraphs = List.of(
                new Subgraph("trade", ports.trade(), owner(secrets, "trade")),
                new Subgraph("investment", ports.investment(), owner(secrets, "investment")),
                new Subgraph("agreements", ports.agreements(), owner(secrets, "agreements")));
    }

    private static DatabaseOwner owner(SecretFolder secrets, String database) {
        return new DatabaseOwner(database, secrets.random("database-" + database));
    }

    TokenIssuer tokens() {
        return tokens;
    }

    URI gatewayUri() {
        return httpUri(ports.gateway().http(), "/");
    }

    URI healthUri() {
        return httpUri(ports.gateway().management(), "/q/health");
    }

    EmbeddedDatabase startDatabase() {
        return EmbeddedDatabase.start(
                data.database(),
                ports.postgres(),
                data.secrets().random("database-superuser"),
                subgraphs.stream().map(Subgraph::owner).toList());
    }

    /** The gateway needs no database: it can start beside it. */
    ServiceCommand gateway() {
        Map<String, String> environment = listening(ports.gateway());
        subgraphs.forEach(subgraph -> environment.put(
                "ENTENTE_SUBGRAPHS_" + subgraph.name().toUpperCase(Locale.ROOT) + "_URL",
                "http://" + HOST + ":" + subgraph.door().http()));
        environment.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", tokens.publicKeyFile().toString());
        environment.put("MP_JWT_VERIFY_ISSUER", TokenIssuer.ISSUER);
        environment.put("MP_JWT_VERIFY_AUDIENCES", TokenIssuer.AUDIENCE);
        return command("gateway", ports.gateway(), environment);
    }

    /**
     * The services, which migrate their databases as they start.
     *
     * @param jdbcUrl where the database of an owner is
     */
    List<ServiceCommand> services(Function<DatabaseOwner, String> jdbcUrl) {
        return subgraphs.stream()
                .map(subgraph -> service(subgraph, jdbcUrl.apply(subgraph.owner())))
                .toList();
    }

    private ServiceCommand service(Subgraph subgraph, String jdbcUrl) {
        Map<String, String> environment = listening(subgraph.door());
        environment.putAll(ServiceEnvironment.keeping(jdbcUrl, subgraph.owner(), data.spool(subgraph.name())));
        return command(subgraph.module(), subgraph.door(), environment);
    }

    private Map<String, String> listening(Ports.Door door) {
        return ServiceEnvironment.listening(door.http(), door.management(), gatewayCredential);
    }

    private ServiceCommand command(String module, Ports.Door door, Map<String, String> environment) {
        Path application = home.resolve(module).resolve("target").resolve("quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new LaunchException(
                    ExitCode.FAILED,
                    "%s is not built: there is no %s. ./run builds it.".formatted(module, application));
        }
        return new ServiceCommand(
                module,
                application,
                environment,
                httpUri(door.management(), "/q/health/ready"),
                data.log(module),
                data.root());
    }

    private static URI httpUri(int port, String path) {
        return URI.create("http://" + HOST + ":" + port + path);
    }
}
