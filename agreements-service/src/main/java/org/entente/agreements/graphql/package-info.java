/**
 * The agreements subgraph. One package, since its types refer to each other in circles: a relation has agreements, an
 * agreement areas, an area agreements.
 */
@NullMarked
package org.entente.agreements.graphql;

import org.jspecify.annotations.NullMarked;
