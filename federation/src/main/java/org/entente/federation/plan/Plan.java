package org.entente.federation.plan;

import graphql.language.Field;
import java.util.List;

/**
 * How an operation is answered: immutable, so that any number of requests may follow it at once.
 *
 * @param fetches ordered so that each comes after those it depends on
 * @param introspection fields at the root that the schema itself answers
 * @param weight its size in planned fields
 */
public record Plan(List<Fetch> fetches, ObjectShape root, List<Field> introspection, int weight) {}
