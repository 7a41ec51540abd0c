package org.entente.federation.execute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.entente.federation.plan.Fetch;
import org.entente.federation.plan.ObjectShape.Output;
import org.entente.federation.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What went wrong with whole fetches, and the errors that subgraphs gave without a place. */
final class Failures {
    private final Plan plan;
    private final @Nullable ServiceError[] byFetch;
    private final List<Deque<ServiceError>> loose = new ArrayList<>();

    Failures(Plan plan) {
        this.plan = plan;
        this.byFetch = new @Nullable ServiceError[plan.fetches().size()];
        plan.fetches().forEach(fetch -> loose.add(new ArrayDeque<>()));
    }

    void fail(int fetch, ServiceError error) {
        byFetch[fetch] = error;
    }

    void add(int fetch, List<ServiceError> errors) {
        loose.get(fetch).addAll(errors);
    }

    @Nullable
    ServiceError failure(int fetch) {
        return byFetch[fetch];
    }

    /** Of a fetch that could not be sent: why one that it depends on failed. */
    @Nullable
    ServiceError failureBefore(Fetch fetch) {
        for (int before : fetch.dependsOn()) {
            ServiceError error = byFetch[before];
            if (error != null) {
                return error;
            }
        }
        return null;
    }

    /** Why a fetch gave nothing: its failure, or the next error that it gave without a place. */
    @Nullable
    ServiceError reason(int fetch) {
        ServiceError failure = byFetch[fetch];
        return failure != null ? failure : loose.get(fetch).poll();
    }

    /** The errors without a place for which no missing value was found. */
    List<ServiceError> leftOver() {
        List<ServiceError> left = new ArrayList<>();
        loose.forEach(left::addAll);
        return left;
    }

    ServiceError unexpected(BitSet fetches, String what) {
        return error(fetches, "INTERNAL", "The service answered " + what);
    }

    ServiceError nullNotAllowed(Output field) {
        return error(
                field.fetches(), "INTERNAL", "The service answered null for " + field.name() + ", which is never null");
    }

    ServiceError unknown(Output field) {
        return error(
                field.fetches(), "NOT_FOUND", "The service that has " + field.name() + " does not know this object");
    }

    private ServiceError error(BitSet fetches, String code, String message) {
        int first = fetches.nextSetBit(0);
        String service = first < 0 ? "" : plan.fetches().get(first).subgraph();
        return ServiceError.ofCall(service, code, message);
    }
}
