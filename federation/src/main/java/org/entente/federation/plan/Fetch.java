package org.entente.federation.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call to one subgraph.
 *
 * @param id its place in the plan
 * @param document the GraphQL document sent
 * @param variables the client's variables that the document uses
 * @param root how an answer from the root is read; null when entities are asked
 * @param batches the entities asked for; empty for a fetch from the root
 * @param dependsOn the ids of the fetches that must be answered first, ascending
 */
public record Fetch(
        int id,
        String subgraph,
        boolean mutation,
        String document,
        List<String> variables,
        @Nullable AnswerShape root,
        List<Batch> batches,
        List<Integer> dependsOn) {

    /**
     * One {@code _entities} field of a call.
     *
     * @param alias its name in the answer
     * @param variable the variable with the representations
     * @param inputs the places whose objects are asked for; they share one selection
     */
    public record Batch(String alias, String variable, List<Input> inputs) {}

    /**
     * The objects at one place.
     *
     * @param path the slots from the root to the place; lists on the way are walked through
     * @param keys the client's names along the path, for people
     * @param types the object types asked for
     */
    public record Input(
            List<Integer> path, List<String> keys, BitSet types, Representation representation, AnswerShape shape) {}
}
