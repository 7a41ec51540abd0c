/**
 * A made-up world of trade that behaves like the real one: few large and many small pairs, few large and many small
 * products, countries that specialise, most cells empty, both sides of a flow reporting it differently. The same options
 * make the same world on every machine.
 */
@NullMarked
package org.entente.bench.trade.world;

import org.jspecify.annotations.NullMarked;
