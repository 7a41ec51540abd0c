package org.entente.federation.plan;

import org.entente.federation.operation.OperationRefused;

/** How long planning may go on, in alternatives weighed and in time. */
public final class PlanBudget {
    /** Steps that are granted whatever the clock says: a process that has just started is slow at first. */
    private static final int WITHOUT_CLOCK = 2_000;

    private final long deadlineNanos;
    private final int stepsWithClock;
    private int steps;

    public PlanBudget(int steps, long nanos) {
        this.steps = steps;
        this.stepsWithClock = steps - WITHOUT_CLOCK;
        this.deadlineNanos = System.nanoTime() + nanos;
    }

    void spend() {
        steps--;
        if (steps < 0 || (steps < stepsWithClock && System.nanoTime() - deadlineNanos > 0)) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation is too intricate to plan within the limits; ask for less at a time");
        }
    }
}
