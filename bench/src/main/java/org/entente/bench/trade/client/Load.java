package org.entente.bench.trade.client;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Connections that each ask without a pause for a time. */
public final class Load {
    private final int connections;
    private final Duration time;

    public Load(int connections, Duration time) {
        this.connections = connections;
        this.time = time;
    }

    /** Asks all requests in turn; each connection begins at another one. An answer with errors ends it. */
    public Latencies run(Requests requests) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<Latencies>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i * 7;
                running.add(clients.submit(() -> ask(requests, first, end)));
            }
            List<Latencies> all = new ArrayList<>();
            for (Future<Latencies> client : running) {
                all.add(client.get());
            }
            return Latencies.together(all);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request was not answered: " + e.getCause(), e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private static Latencies ask(Requests requests, int first, long end) throws IOException {
        List<byte[]> wire = requests.wire();
        long begun = System.nanoTime();
        Latencies.Recorder recorder = new Latencies.Recorder();
        try (Connection connection = new Connection(requests.port())) {
            long before = System.nanoTime();
            for (int i = first; before < end; i++) {
                connection.ask(wire.get(i % wire.size()));
                long after = System.nanoTime();
                recorder.add(after - before);
                before = after;
            }
            return recorder.end(before - begun);
        }
    }
}
