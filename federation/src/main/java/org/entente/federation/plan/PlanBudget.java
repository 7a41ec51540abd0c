package org.entente.federation.plan;

import org.entente.federation.operation.OperationRefused;

/** How long planning may go on, in alternatives weighed and in time. */
public final class PlanBudget {
    private final long deadlineNanos;
    private int steps;

    public PlanBudget(int steps, long nanos) {
        this.steps = steps;
        this.deadlineNanos = System.nanoTime() + nanos;
    }

    void spend() {
        if (--steps < 0 || System.nanoTime() - deadlineNanos > 0) {
            throw new OperationRefused(
                    OperationRefused.LIMIT_EXCEEDED,
                    "The operation is too intricate to plan within the limits; ask for less at a time");
        }
    }
}
