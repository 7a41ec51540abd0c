package org.entente.kernel.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts SQL statements; needs {@code quarkus.hibernate-orm.statistics=true} in the test profile. */
public final class Statements {
    private Statements() {}

    /** How many statements Hibernate prepares, native ones included, while {@code work} runs. */
    public static long during(Runnable work) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
