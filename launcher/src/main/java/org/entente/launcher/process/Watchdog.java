package org.entente.launcher.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A small shell process that outlives the launcher. It reads from the launcher what to watch; when its input ends without
 * a farewell, the launcher was killed outright, and the watchdog stops everything in its place.
 */
public final class Watchdog {
    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** Starts it before anything that it will have to stop. */
    public static Watchdog start(Path postgresData) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", script(), "entente-watchdog", postgresData.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return new Watchdog(shell);
        } catch (IOException e) {
            throw new UncheckedIOException("The watchdog could not be started", e);
        }
    }

    /** From now on, that service is stopped when the launcher dies. */
    public void watch(ServiceProcess service) {
        say("watch " + service.pid());
    }

    /** Everything is stopped; there is nothing left to watch over. */
    public void dismiss() {
        say("done");
    }

    private void say(String line) {
        try {
            shell.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            shell.getOutputStream().flush();
        } catch (IOException alreadyGone) {
            // Someone killed the watchdog: the sweep at the next start is the net below it.
        }
    }

    private static String script() throws IOException {
        try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
