package org.entente.federation.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.entente.federation.cache.PlanCache.OperationKey;
import org.entente.federation.cache.PlanCache.PlanKey;
import org.entente.federation.plan.ObjectShape;
import org.entente.federation.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PlanCacheTest {
    private static final int MANY = 32;
    private static final PlanKey KEY = new PlanKey(new OperationKey("{ works { id } }", null), Set.of());

    private final PlanCache cache = new PlanCache(1_000);

    @Test
    void onePlanIsMadeForManyWhoWantItAtOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CyclicBarrier everyone = new CyclicBarrier(MANY);
        ExecutorService clients = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Plan>> plans = IntStream.range(0, MANY)
                    .mapToObj(i -> clients.submit(() -> {
                        everyone.await();
                        return cache.plan(KEY, missing -> {
                            // So long that the others come meanwhile.
                            LockSupport.parkNanos(20_000_000);
                            return plan(made.incrementAndGet());
                        });
                    }))
                    .toList();

            for (Future<Plan> plan : plans) {
                assertThat(plan.get().weight()).isEqualTo(1);
            }
            assertThat(made).hasValue(1);
        } finally {
            clients.shutdownNow();
        }
    }

    private static Plan plan(int weight) {
        return new Plan(
                List.of(), new ObjectShape(0, -1, new BitSet(), List.of(), false, new BitSet()), List.of(), weight);
    }
}
