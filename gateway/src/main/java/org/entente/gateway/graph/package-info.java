/**
 * The graph being served: the supergraph, the engine made of it and the services behind it, held in one reference so
 * that another can take its place. Nothing here knows what the graph is about.
 */
@NullMarked
package org.entente.gateway.graph;

import org.jspecify.annotations.NullMarked;
