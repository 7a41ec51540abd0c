/**
 * The composed supergraph as the planner reads it: which subgraph has which type and field, under which conditions, and
 * how entities are found again; and the schema that clients see. Read once, then immutable.
 */
@NullMarked
package org.entente.federation.supergraph;

import org.jspecify.annotations.NullMarked;
