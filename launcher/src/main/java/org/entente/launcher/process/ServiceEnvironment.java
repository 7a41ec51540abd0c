package org.entente.launcher.process;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.launcher.database.DatabaseOwner;

/** What a process of the system on one machine is told by its environment. */
public final class ServiceEnvironment {
    private static final String HOST = "127.0.0.1";

    private ServiceEnvironment() {}

    /**
     * Where it listens, on loopback alone, and who may enter.
     *
     * @param http port of its answers
     * @param management port of its health
     * @param gatewayCredential what the gateway shows to the services
     */
    public static Map<String, String> listening(int http, int management, String gatewayCredential) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(http));
        environment.put("QUARKUS_MANAGEMENT_HOST", HOST);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("ENTENTE_GATEWAY_CREDENTIAL", gatewayCredential);
        // In a cluster a process waits until the load balancer has taken note that it stops; here there is none.
        environment.put("QUARKUS_SHUTDOWN_DELAY", "0S");
        return environment;
    }

    /** Its database, and the folder where files wait for their import. */
    public static Map<String, String> keeping(String jdbcUrl, DatabaseOwner owner, Path spool) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", owner.database(),
                "QUARKUS_DATASOURCE_PASSWORD", owner.password(),
                "ENTENTE_IMPORTS_SPOOL", spool.toString());
    }
}
