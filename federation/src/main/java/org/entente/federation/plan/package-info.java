/**
 * Decides which subgraph is asked for what, and when. The draft of a plan is a graph of positions in the response and
 * of fetches that fill them; finished, it is a flat immutable list of calls with their dependencies.
 */
@NullMarked
package org.entente.federation.plan;

import org.jspecify.annotations.NullMarked;
