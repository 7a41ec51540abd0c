package org.entente.bench.trade;

import java.io.IOException;
import java.time.Duration;
import org.entente.bench.trade.client.Latencies;
import org.entente.bench.trade.client.Load;
import org.entente.bench.trade.client.Requests;
import org.entente.bench.trade.system.Processor;

/**
 * What answers requests, and the database behind it.
 *
 * @param pid of the server
 * @param databasePid of PostgreSQL's first process
 */
record Server(long pid, long databasePid) {
    /**
     * What a time of load came to.
     *
     * @param serverMillis processor time of the server for one request
     * @param databaseMillis processor time of the database for one request
     */
    record Cost(Latencies latencies, double serverMillis, double databaseMillis) {
        double millis() {
            return serverMillis + databaseMillis;
        }
    }

    /** Puts load on it for a time. */
    Cost measure(Requests requests, int connections, Duration time) throws IOException, InterruptedException {
        double server = Processor.millis(pid);
        double database = Processor.millisWithChildren(databasePid);
        Latencies latencies = new Load(connections, time).run(requests);
        return new Cost(
                latencies,
                (Processor.millis(pid) - server) / latencies.count(),
                (Processor.millisWithChildren(databasePid) - database) / latencies.count());
    }
}
