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
     * Measured to readiness on JDK 17, per service: with the first compiler alone 3.3 s of processor time, with both
     * 5.9 s; from a small heap 183 MB resident, from the JVM's own choice 221 MB. Production runs with the defaults of
     * its container instead.
     */
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC", "-Xms32m", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

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
