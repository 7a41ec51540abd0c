/** What a later release says differently from an earlier one: for a pair since a moment, and for a release as a whole. */
@NullMarked
package org.entente.trade.change;

import org.jspecify.annotations.NullMarked;
