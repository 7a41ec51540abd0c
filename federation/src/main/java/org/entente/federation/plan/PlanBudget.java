package org.entente.federation.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.entente.federation.operation.OperationRefused;

/** How long planning may go on: in alternatives weighed, and in the time that the planning thread works. */
public final class PlanBudget {
    /** Steps that are granted whatever the clock says: a process that has just started is slow at first. */
    private static final int WITHOUT_CLOCK = 2_000;

    /** Looking at the clock costs about as much as a step. */
    private static final int BETWEEN_LOOKS = 64;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int steps;
    private final long deadlineNanos;
    private int taken;

    /** @param nanos of work, not of waiting for a busy machine */
    public PlanBudget(int steps, long nanos) {
        this.steps = steps;
        this.deadlineNanos = worked() + nanos;
    }

    void spend() {
        taken++;
        boolean late = taken > WITHOUT_CLOCK && taken % BETWEEN_LOOKS == 0 && worked() - deadlineNanos > 0;
        if (taken > steps || late) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation is too intricate to plan within the limits; ask for less at a time");
        }
    }

    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
