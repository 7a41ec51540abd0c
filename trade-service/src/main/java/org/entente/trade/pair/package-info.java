/**
 * Trade of two countries with each other: what each side reports, the yearly series made of it, and the mirror
 * comparison of both sides. Values in US dollars.
 */
@NullMarked
package org.entente.trade.pair;

import org.jspecify.annotations.NullMarked;
