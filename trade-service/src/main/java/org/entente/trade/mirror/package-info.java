/**
 * Why the two sides of a flow disagree: the gap of a mirror comparison taken apart into what freight and insurance,
 * re-exports, classification, confidentiality and timing explain, and the rest. Values in US dollars.
 */
@NullMarked
package org.entente.trade.mirror;

import org.jspecify.annotations.NullMarked;
