package org.entente.launcher.process;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one service is started.
 *
 * @param name what people call it, for instance {@code trade-service}
 * @param application its packaged application: the folder that holds {@code quarkus-run.jar}
 * @param environment its configuration, beside what the launcher's own environment has
 * @param readiness answers 200 once it can serve
 * @param log where it writes
 * @param dataDirectory the data directory of the run; carried on the command line, so that left-overs can be told
 */
public record ServiceCommand(
        String name, Path application, Map<String, String> environment, URI readiness, Path log, Path dataDirectory) {
    /**
     * The serial collector and compact heap keep four JVMs small; the first compiler alone makes them start in three
     * quarters of the time. Production runs with the defaults of its container instead.
     */
    private static final List<String> JVM_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    public ServiceCommand {
        environment = Map.copyOf(environment);
    }

    List<String> commandLine() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add(LeftOvers.marker(dataDirectory));
        line.addAll(JVM_OPTIONS);
        line.add("-jar");
        line.add(application.resolve("quarkus-run.jar").toString());
        return line;
    }
}
