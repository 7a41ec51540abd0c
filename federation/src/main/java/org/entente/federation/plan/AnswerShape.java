package org.entente.federation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an object in a subgraph's answer is read into the slots of the response.
 *
 * @param slots how many values the object holds in the response
 * @param type the index of its object type when the subgraph can only give one, or -1
 * @param tellsType whether {@code __typename} in the answer is the object's type
 * @param fields in the order in which they were asked
 */
public record AnswerShape(int slots, int type, boolean tellsType, List<Field> fields) {

    /**
     * One asked field.
     *
     * @param alias its name in the answer
     * @param key its name for the client; the field's own name when the client did not ask for it
     * @param child null for leaves
     */
    public record Field(
            String alias, String key, int slot, @Nullable AnswerShape child) {}
}
