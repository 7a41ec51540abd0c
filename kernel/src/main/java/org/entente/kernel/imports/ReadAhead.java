package org.entente.kernel.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Goes through another iterator on a thread of its own, some way ahead: a file is parsed by one processor while another
 * makes something of its rows. What the other iterator throws is thrown here, in its place among the items.
 */
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {
    private static final int BATCH = 250;
    private static final int BATCHES = 4;

    private final BlockingQueue<Batch<T>> read = new ArrayBlockingQueue<>(BATCHES);
    private final Iterator<T> source;
    private final Thread thread;
    private Batch<T> batch = new Batch<>(List.of(), false, null);
    private int at;

    /** Items in a row; the last ones say so, and what ended the reading when it was not the end of the source. */
    private record Batch<T>(
            List<T> items, boolean last, @Nullable Throwable failure) {}

    ReadAhead(Iterator<T> source) {
        this.source = source;
        this.thread = new Thread(this::readAll, Thread.currentThread().getName() + "-read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void readAll() {
        List<T> items = new ArrayList<>(BATCH);
        try {
            try {
                while (source.hasNext()) {
                    items.add(source.next());
                    if (items.size() == BATCH) {
                        read.put(new Batch<>(items, false, null));
                        items = new ArrayList<>(BATCH);
                    }
                }
                read.put(new Batch<>(items, true, null));
            } catch (RuntimeException | Error e) {
                read.put(new Batch<>(items, true, e));
            }
        } catch (InterruptedException e) {
            // Nobody wants the rest: the thread ends.
        }
    }

    @Override
    public boolean hasNext() {
        while (at == batch.items().size() && !batch.last()) {
            batch = await();
            at = 0;
        }
        if (at < batch.items().size()) {
            return true;
        }
        if (batch.failure() instanceof Error error) {
            throw error;
        }
        if (batch.failure() instanceof RuntimeException exception) {
            throw exception;
        }
        return false;
    }

    private Batch<T> await() {
        try {
            return read.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.items().get(at++);
    }

    /** Ends the thread and waits for it, so that the source can be closed. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
