package org.entente.federation.execute;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the steps of one request one after the other, on whichever thread brings them, so that a request needs no locks
 * and no thread of its own.
 */
final class Mailbox implements Executor {
    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    @Override
    public void execute(Runnable step) {
        steps.add(step);
        if (waiting.getAndIncrement() > 0) {
            return;
        }
        do {
            Runnable next = steps.poll();
            if (next != null) {
                next.run();
            }
        } while (waiting.decrementAndGet() > 0);
    }
}
