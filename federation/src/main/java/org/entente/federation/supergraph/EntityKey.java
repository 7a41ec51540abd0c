package org.entente.federation.supergraph;

import graphql.language.SelectionSet;

/**
 * A way to find an entity again in one subgraph.
 *
 * @param fields what the subgraph must be told
 * @param typename the {@code __typename} it knows the entity by: an interface object's name, or the type's own
 */
public record EntityKey(int subgraph, SelectionSet fields, String text, String typename) {}
