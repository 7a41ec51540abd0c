package org.entente.federation.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.federation.operation.ClientOperation;
import org.entente.federation.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Keeps valid operations and their plans, within a weight. However many requests want the same plan at once, it is made
 * once. What is refused is not kept.
 */
public final class PlanCache {
    /** A document weighs about one planned field per this many characters. */
    private static final int CHARACTERS_PER_FIELD = 20;

    private final Cache<OperationKey, ClientOperation> operations;
    private final Cache<PlanKey, Plan> plans;

    /** @param weight the most planned fields to keep */
    public PlanCache(long weight) {
        this.operations = Caffeine.newBuilder()
                .maximumWeight(weight)
                .weigher((OperationKey key, ClientOperation operation) ->
                        1 + key.query().length() / CHARACTERS_PER_FIELD)
                .build();
        this.plans = Caffeine.newBuilder()
                .maximumWeight(weight)
                .weigher((PlanKey key, Plan plan) -> plan.weight())
                .build();
    }

    /** The operation, read by the reader if it is not known. */
    public ClientOperation operation(OperationKey key, Function<OperationKey, ClientOperation> reader) {
        ClientOperation known = operations.getIfPresent(key);
        return known != null ? known : operations.get(key, reader);
    }

    /** The plans that are asked most, the most wanted first. */
    public List<PlanKey> hottest(int most) {
        return plans.policy()
                .eviction()
                .map(eviction -> List.copyOf(eviction.hottest(most).keySet()))
                .orElse(List.of());
    }

    /** The plan if it is known. */
    public @Nullable Plan findPlan(PlanKey key) {
        return plans.getIfPresent(key);
    }

    /** The plan, made by the planner if it is not known. */
    public Plan plan(PlanKey key, Function<PlanKey, Plan> planner) {
        return plans.get(key, planner);
    }

    /** Which operation of which document. */
    public record OperationKey(String query, @Nullable String operationName) {}

    /**
     * Which form of an operation: {@code @skip} and {@code @include} make it another one.
     *
     * @param trueConditions the variables that decide on them and are true
     */
    public record PlanKey(OperationKey operation, Set<String> trueConditions) {}
}
