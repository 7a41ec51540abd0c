package org.entente.federation.execute;

/**
 * What became of one fetch.
 *
 * @param calls 0 when nothing had to be asked, else 1
 * @param rows entities asked for; 1 for a fetch from the root
 * @param sentAfterNanos from the start of the execution
 * @param tookNanos until the answer was there
 * @param bytes of the answer
 */
public record FetchTrace(int calls, int rows, long sentAfterNanos, long tookNanos, int bytes) {
    static final FetchTrace NOT_SENT = new FetchTrace(0, 0, 0, 0, 0);
}
