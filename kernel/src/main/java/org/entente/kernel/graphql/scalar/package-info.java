/** The graph's own scalars: codes and exact numbers that a plain string or double would blur. */
@NullMarked
package org.entente.kernel.graphql.scalar;

import org.jspecify.annotations.NullMarked;
