/**
 * Asking publishers' APIs for what they would otherwise send as files. A fetch is a list of units, one reporter and
 * period each; every unit becomes one file of the import pipeline, so that what is fetched is read, checked and published
 * exactly as what is sent. Only hosts on the list are asked, at the pace their publishers allow, and a fetch that stops
 * goes on where it stopped.
 */
@NullMarked
package org.entente.trade.fetch;

import org.jspecify.annotations.NullMarked;
