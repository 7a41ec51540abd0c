package org.entente.federation.operation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long planning may go on: in alternatives weighed, in the time that the planning thread works, and in memory. */
public final class PlanBudget {
    /** Steps that are granted whatever the clock says: a process that has just started is slow at first. */
    private static final int WITHOUT_CLOCK = 2_000;

    /** Looking at the clock costs about as much as a step. */
    private static final int BETWEEN_LOOKS = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int steps;
    private final long mostNanos;
    private final long mostBytes;
    private final long nanosBefore = worked();
    private final long bytesBefore = allocated();
    private int taken;

    /**
     * @param nanos of work, not of waiting for a busy machine
     * @param bytes that the planning thread may allocate, whether it keeps them or not
     */
    public PlanBudget(int steps, long nanos, long bytes) {
        this.steps = steps;
        this.mostNanos = nanos;
        this.mostBytes = bytes;
    }

    static PlanBudget unlimited() {
        return new PlanBudget(Integer.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** @throws OperationRefused when the budget is spent */
    public void spend() {
        taken++;
        boolean look = taken % BETWEEN_LOOKS == 0;
        boolean late = look && taken > WITHOUT_CLOCK && worked() - nanosBefore > mostNanos;
        if (taken > steps || late || (look && allocated() - bytesBefore > mostBytes)) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation is too intricate to plan within the limits; ask for less at a time");
        }
    }

    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Zero on a JVM that does not count: there the steps and the clock alone are the limit. */
    private static long allocated() {
        return THREADS instanceof com.sun.management.ThreadMXBean counting
                ? counting.getCurrentThreadAllocatedBytes()
                : 0;
    }
}
