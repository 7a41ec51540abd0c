/**
 * An Apollo Federation v2 gateway engine as a library: a composed supergraph and a way to reach the subgraphs go in,
 * GraphQL answers come out. It knows nothing of HTTP, of any framework or of any particular graph.
 */
@NullMarked
package org.entente.federation;

import org.jspecify.annotations.NullMarked;
