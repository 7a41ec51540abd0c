package org.entente.federation.plan;

import java.util.List;
import org.entente.federation.operation.Selection;

/**
 * A place in a fetch's selection at which fields of a position can be asked.
 *
 * @param provided what the subgraph gives here although it does not own it
 */
record Handle(Position at, DraftFetch fetch, DraftSelection node, List<Selection> provided) {

    int subgraph() {
        return fetch.subgraph;
    }
}
