/**
 * The country reference the three services share: countries and areas of ISO 3166-1, states that have ended with their
 * successors, the special partners of trade statistics, groups with dated membership, and what each source calls them.
 * The facts are CSV files beside these classes; every row names its source.
 */
@NullMarked
package org.entente.kernel.country;

import org.jspecify.annotations.NullMarked;
