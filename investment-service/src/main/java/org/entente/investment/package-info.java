/**
 * The investment subgraph: what two countries have invested in each other, by whose account, in which projects.
 */
@NullMarked
package org.entente.investment;

import org.jspecify.annotations.NullMarked;
