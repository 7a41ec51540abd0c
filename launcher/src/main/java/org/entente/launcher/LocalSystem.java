package org.entente.launcher;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.launcher.console.Console;
import org.entente.launcher.console.ExitCode;
import org.entente.launcher.console.LaunchException;
import org.entente.launcher.database.EmbeddedDatabase;
import org.entente.launcher.process.ReadinessProbe;
import org.entente.launcher.process.ServiceCommand;
import org.entente.launcher.process.ServiceProcess;
import org.entente.launcher.process.Watchdog;
import org.jspecify.annotations.Nullable;

/** The running system: the database, the gateway and the services, started together and stopped together. */
final class LocalSystem {
    private static final Duration READY_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(30);

    /** Ctrl-C reaches the children too; one that ends by it must not be taken for one that failed. */
    private static final Duration SIGNAL_GRACE = Duration.ofMillis(500);

    private final Blueprint blueprint;
    private final Watchdog watchdog;
    private final ReadinessProbe readiness;
    private final Console console;

    // Guarded by this: a shutdown may come at any moment of the start.
    private final List<ServiceProcess> services = new ArrayList<>();
    private @Nullable CompletableFuture<EmbeddedDatabase> database;
    private boolean stopping;

    LocalSystem(Blueprint blueprint, Watchdog watchdog, HttpClient http, Console console) {
        this.blueprint = blueprint;
        this.watchdog = watchdog;
        this.readiness = new ReadinessProbe(http, READY_PATIENCE);
        this.console = console;
    }

    /** Starts everything and returns when all of it is ready; what fails is a {@link LaunchException}. */
    void start() throws InterruptedException {
        CompletableFuture<EmbeddedDatabase> starting = startDatabase();
        startService(blueprint.gateway());
        EmbeddedDatabase started = join(starting);
        console.step("PostgreSQL is ready");
        blueprint.services(started::jdbcUrl).forEach(this::startService);
        awaitReadiness();
    }

    /** Waits until a part ends, by itself or because of a shutdown, and returns a sentence about it. */
    String awaitEnding() throws InterruptedException {
        CompletableFuture<?>[] endings;
        synchronized (this) {
            List<CompletableFuture<String>> all = new ArrayList<>();
            services.forEach(service -> all.add(service.ending()));
            if (database != null) {
                all.add(join(database).ending());
            }
            endings = all.toArray(CompletableFuture[]::new);
        }
        String ending = (String) CompletableFuture.anyOf(endings).join();
        Thread.sleep(SIGNAL_GRACE.toMillis());
        return ending;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Stops everything, the services before the database; whatever it cannot stop is left to the watchdog. */
    void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
        }
        console.step("Stopping");
        services.forEach(ServiceProcess::requestStop);
        try {
            for (ServiceProcess service : services) {
                service.awaitStop(STOP_PATIENCE);
            }
            if (database != null) {
                database.get(DATABASE_PATIENCE.toSeconds(), TimeUnit.SECONDS).stop();
            }
            watchdog.dismiss();
            console.step("Stopped");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            console.step("Stopped the services; PostgreSQL had not come up and is being stopped");
        }
    }

    private synchronized CompletableFuture<EmbeddedDatabase> startDatabase() {
        requireNotStopping();
        CompletableFuture<EmbeddedDatabase> starting = CompletableFuture.supplyAsync(blueprint::startDatabase);
        database = starting;
        return starting;
    }

    private synchronized void startService(ServiceCommand command) {
        requireNotStopping();
        ServiceProcess service = ServiceProcess.start(command);
        watchdog.watch(service);
        services.add(service);
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new LaunchException(ExitCode.FAILED, "Stopped while starting");
        }
    }

    private static EmbeddedDatabase join(CompletableFuture<EmbeddedDatabase> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LaunchException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void awaitReadiness() throws InterruptedException {
        ExecutorService probes = Executors.newCachedThreadPool();
        try {
            CompletionService<ServiceProcess> probing = new ExecutorCompletionService<>(probes);
            List<ServiceProcess> awaited = startedServices();
            awaited.forEach(service -> probing.submit(() -> {
                readiness.await(service);
                return service;
            }));
            for (int ready = 0; ready < awaited.size(); ready++) {
                console.step(probing.take().get().name() + " is ready");
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchException failure) {
                throw failure;
            }
            throw new IllegalStateException("A service could not be asked whether it is ready", e.getCause());
        } finally {
            probes.shutdownNow();
        }
    }

    private synchronized List<ServiceProcess> startedServices() {
        return List.copyOf(services);
    }
}
