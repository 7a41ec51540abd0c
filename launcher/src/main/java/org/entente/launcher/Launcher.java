package org.entente.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.entente.launcher.console.Console;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;
import org.entente.launcher.database.EmbeddedDatabase;
import org.entente.launcher.process.LeftOvers;
import org.entente.launcher.process.Watchdog;
import org.entente.launcher.sample.ImportClient;
import org.entente.launcher.sample.Sample;
import org.entente.launcher.sample.SampleLoader;

/** The program behind {@code ./run}. */
public final class Launcher {
    private final Path home;
    private final Console console;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Launcher(Path home, Console console) {
        this.home = home;
        this.console = console;
    }

    /** Runs until it is stopped or a part fails. The system property {@code entente.home} names the checkout. */
    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(System.getProperty("entente.home", "")).toAbsolutePath();
        Console console = new Console(System.out, System.err);
        System.exit(new Launcher(home, console).run(arguments).status());
    }

    private ExitCode run(String... arguments) throws InterruptedException {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                console.print(usage());
                return ExitCode.DONE;
            }
            return launch(options);
        } catch (LaunchException failure) {
            console.problem(failure.problem());
            return failure.exitCode();
        } catch (IOException | UncheckedIOException e) {
            console.problem("A file could not be read or written: " + e);
            return ExitCode.FAILED;
        }
    }

    private ExitCode launch(Options options) throws IOException, InterruptedException {
        DataDirectory data = DataDirectory.create(options.data().orElse(home.resolve(".data")));
        SingleRun claim = SingleRun.claim(
                data.lock(), "http://127.0.0.1:" + options.ports().gateway().http());
        int leftOver = new LeftOvers(data.root(), data.database().cluster()).stop();
        if (leftOver > 0) {
            console.step("Stopped " + leftOver + " processes that an earlier run had left");
        }
        if (options.fresh()) {
            data.deleteContents();
            console.step("Deleted the data of earlier runs");
        }
        PortCheck.requireFree(options.ports());
        Blueprint blueprint = new Blueprint(home, options.ports(), data);
        Watchdog watchdog = Watchdog.start(data.database().cluster());
        LocalSystem system = new LocalSystem(blueprint, watchdog, http, console);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            system.stop();
                            claim.release();
                        },
                        "stop"));
        try {
            return serve(system, blueprint, data, options.sample());
        } catch (LaunchException failure) {
            awaitHaltIfStopping(system);
            throw failure;
        }
    }

    private ExitCode serve(LocalSystem system, Blueprint blueprint, DataDirectory data, boolean withSample)
            throws InterruptedException {
        console.step(
                EmbeddedDatabase.isFirstStart(data.database())
                        ? "Unpacking PostgreSQL, making its databases, and starting the gateway"
                        : "Starting PostgreSQL and the gateway");
        system.start();
        String token = blueprint.tokens().editorToken(Instant.now());
        if (withSample) {
            ImportClient imports = new ImportClient(http, blueprint.gatewayUri(), token);
            new SampleLoader(Sample.packaged(), imports, data.sampleMarker(), console).load();
        }
        data.secrets().write("editor.token", token);
        console.step("Everything is ready");
        console.print(new Greeting(
                        blueprint.gatewayUri(),
                        blueprint.healthUri(),
                        data.logs(),
                        token,
                        data.secrets().file("editor.token"))
                .text());
        String ending = system.awaitEnding();
        awaitHaltIfStopping(system);
        throw new LaunchException(ExitCode.FAILED, ending);
    }

    /** While a shutdown runs, what ends does so because it was asked to: nothing to report. The halt ends this sleep. */
    private static void awaitHaltIfStopping(LocalSystem system) throws InterruptedException {
        if (system.isStopping()) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static String usage() {
        try (InputStream usage = Launcher.class.getResourceAsStream("usage.txt")) {
            return new String(Objects.requireNonNull(usage).readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
