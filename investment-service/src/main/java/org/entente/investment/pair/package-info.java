/**
 * What an answer is about: a pair of countries as known at a moment, and which of the two invests.
 */
@NullMarked
package org.entente.investment.pair;

import org.jspecify.annotations.NullMarked;
