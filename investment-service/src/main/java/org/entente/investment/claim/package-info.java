/**
 * Claims about investment beside the statistics that they could mean.
 */
@NullMarked
package org.entente.investment.claim;

import org.jspecify.annotations.NullMarked;
