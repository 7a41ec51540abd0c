/**
 * The graph's investment fields: translation between the domain and GraphQL, batched field by field.
 */
@NullMarked
package org.entente.investment.graphql;

import org.jspecify.annotations.NullMarked;
