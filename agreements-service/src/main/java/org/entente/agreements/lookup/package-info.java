/**
 * Keys of look-ups that carry what is wanted and as known when, and how a statement is given many of them at once.
 */
@NullMarked
package org.entente.agreements.lookup;

import org.jspecify.annotations.NullMarked;
