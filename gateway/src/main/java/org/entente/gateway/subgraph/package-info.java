/**
 * How the services are reached: their addresses, the headers by which the gateway vouches for itself and for the user,
 * deadlines, repetition, circuit breakers and size limits.
 */
@NullMarked
package org.entente.gateway.subgraph;

import org.jspecify.annotations.NullMarked;
