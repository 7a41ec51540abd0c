/**
 * The GraphQL types and root fields that the three services share, each shareable in the federated graph.
 */
@NullMarked
package org.entente.kernel.graphql;

import org.jspecify.annotations.NullMarked;
