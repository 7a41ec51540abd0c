/**
 * Derives where an agreement stands on a day, for a pair of countries and for a provision, from what each party did.
 * Pure functions; every answer carries its reasons.
 */
@NullMarked
package org.entente.agreements.status;

import org.jspecify.annotations.NullMarked;
