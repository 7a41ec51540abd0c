/**
 * Which products of one edition of a classification are which of another, as the publishers' correlation tables say, and
 * figures carried over from one edition to another without losing any of them.
 */
@NullMarked
package org.entente.trade.concordance;

import org.jspecify.annotations.NullMarked;
